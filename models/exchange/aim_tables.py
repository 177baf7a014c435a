"""The tables of what is aimed at and what came of it, as data."""

from __future__ import annotations

from models.exchange.column_kinds import ID, Column, Kind, Table, day, reference
from models.vocabulary import Answer, Better, Confidence, Headline, ReturnQuestion

OBJECTIVES = Table(
    "objectives",
    "objectifs",
    "objective",
    (
        ID,
        Column("statement", "énoncé", required=True, synonyms=("objective", "objectif", "goal", "but")),
        reference("activity", "maillon", "activity", "activity_id", "activité", "activities", "maillons"),
        reference("parent", "parent", "objective", "parent_id", "serves", "sert"),
        day("horizon", "échéance", "due", "deadline", "due date"),
        reference("sponsor", "sponsor", "person", "sponsor_id", "commanditaire"),
        Column("kept_because", "gardé parce que", synonyms=("kept because",)),
    ),
    ("objective", "objectif", "goals"),
)

INDICATORS = Table(
    "indicators",
    "indicateurs",
    "indicator",
    (
        ID,
        reference("objective", "objectif", "objective", "objective_id", required=True),
        Column("name", "nom", required=True, synonyms=("indicator", "indicateur", "kpi")),
        Column("unit", "unité", synonyms=("unit of measure",)),
        Column(
            "baseline", "départ", Kind.NUMBER, signed=True, synonyms=("starting value", "valeur de départ")
        ),
        Column("target", "valeur visée", Kind.NUMBER, signed=True, synonyms=("intended value", "cible")),
        Column("better", "mieux", Kind.CLOSED, closed=Better, synonyms=("better when", "sens")),
    ),
    ("indicator", "indicateur", "kpi", "kpis"),
)

READINGS = Table(
    "readings",
    "relevés",
    "reading",
    (
        ID,
        reference("indicator", "indicateur", "indicator", "indicator_id", "kpi", required=True),
        day("date", "date", required=True),
        Column("value", "valeur", Kind.NUMBER, required=True, signed=True),
        Column("note", "note", synonyms=("notes", "remarque")),
    ),
    ("reading", "relevé", "measurements", "mesures"),
)

RETURNS = Table(
    "returns",
    "retours",
    "return_evidence",
    (
        ID,
        Column("question", "question", Kind.CLOSED, closed=ReturnQuestion, required=True),
        reference("objective", "objectif", "objective", "objective_id"),
        reference("indicator", "indicateur", "indicator", "indicator_id", "kpi"),
        reference("action", "action", "action", "action_id"),
        Column("evidence", "preuve", synonyms=("proof",)),
        Column("confidence", "confiance", Kind.CLOSED, closed=Confidence),
        Column("value", "valeur", Kind.NUMBER, signed=True),
        Column("estimated", "estimé", Kind.BOOLEAN, synonyms=("estimate", "estimée")),
    ),
    ("return", "retour", "evidence", "preuves"),
)

READINESS = Table(
    "readiness",
    "préparation",
    "readiness_answer",
    (
        ID,
        Column("question", "question", required=True),
        Column("answer", "réponse", Kind.CLOSED, closed=Answer),
        Column("note", "note"),
    ),
)

INTENTIONS = Table(
    "intentions",
    "intentions",
    "intention",
    (
        ID,
        Column("figure", "chiffre", Kind.CLOSED, closed=Headline, required=True),
        Column("value", "valeur", Kind.SHARE, required=True),
        day("by", "échéance", "date", "deadline"),
    ),
    ("intention",),
)

VERSIONS = Table(
    "versions",
    "versions",
    "kept_version",
    (
        ID,
        Column("name", "nom", required=True, synonyms=("version",)),
        day("kept_on", "gardée le", "date", required=True),
        Column("note", "note"),
    ),
    ("version", "kept versions", "versions gardées"),
)

VERSION_PARTS = Table(
    "version_parts",
    "parties des versions",
    "kept_part",
    (
        ID,
        reference("version", "version", "kept_version", "version_id", required=True),
        Column("position", "position", Kind.WHOLE),
        Column("content", "contenu", required=True),
    ),
    ("version parts",),
)
