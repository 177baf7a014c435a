"""The tables and columns that come in and go out, as data: names in both languages, kinds, where they go."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from models.exchange.column_kinds import Column, Kind, Table
from models.folding import fold
from models.vocabulary import (
    ActivityKind,
    Answer,
    Better,
    ChainForm,
    ChannelKind,
    CoachingLevel,
    Confidence,
    Flow,
    Media,
    Purpose,
    ReturnQuestion,
    Role,
    Stage,
    Verdict,
)

_ID = Column("id", "", Kind.ID, synonyms=("identifiant", "uuid"))


def _reference(name: str, french: str, to: str, into: str, *synonyms: str, required: bool = False) -> Column:
    return Column(name, french, Kind.REFERENCE, into, to=to, required=required, synonyms=synonyms)


def _many(name: str, french: str, to: str, *synonyms: str) -> Column:
    return Column(name, french, Kind.MANY, to=to, synonyms=synonyms)


def _date(name: str, french: str, *synonyms: str, required: bool = False) -> Column:
    return Column(name, french, Kind.DATE, required=required, synonyms=synonyms)


PLAN = Table(
    "plan",
    "plan",
    "plan",
    (
        _ID,
        Column("name", "nom", synonyms=("plan",)),
        Column("organisation", "organisation", synonyms=("organization", "company", "entreprise", "société")),
        _date("start", "début", "start date", "date de début", required=True),
        _date("end", "fin", "end date", "date de fin", required=True),
        Column("currency", "devise", synonyms=("monnaie",)),
        Column("form", "forme", Kind.CLOSED, closed=ChainForm),
        _reference("sponsor", "sponsor", "person", "sponsor_id", "commanditaire"),
        Column("committee", "comité", synonyms=("steering committee", "comité de pilotage")),
        Column("hour_cost", "coût horaire", Kind.NUMBER, synonyms=("hour cost", "coût d'une heure")),
    ),
)

UNITS = Table(
    "units",
    "directions",
    "unit",
    (
        _ID,
        Column(
            "name",
            "nom",
            required=True,
            synonyms=("unit", "direction", "department", "équipe", "service", "team"),
        ),
        Column("communication", "communication", Kind.BOOLEAN),
        Column("transverse", "transverse", Kind.BOOLEAN, synonyms=("cross functional", "transversal")),
        _reference(
            "home",
            "maillon d'attache",
            "activity",
            "home_id",
            "home activity",
            "activity",
            "activité d'attache",
        ),
    ),
    ("unit", "departments", "teams", "direction", "équipes", "services"),
)

ACTIVITIES = Table(
    "activities",
    "maillons",
    "activity",
    (
        _ID,
        Column("code", "code"),
        Column("name", "nom", synonyms=("activity", "maillon", "activité")),
        Column("short_name", "nom court", synonyms=("short name", "short")),
        Column("builtin", "nom d'origine", synonyms=("built in", "intégré")),
        Column("kind", "genre", Kind.CLOSED, closed=ActivityKind, synonyms=("type", "family", "famille")),
        _reference("parent", "parent", "activity", "parent_id", "part of", "fait partie de"),
        Column("position", "position", Kind.WHOLE, synonyms=("order", "ordre", "rang")),
        Column(
            "target",
            "part visée",
            Kind.SHARE,
            synonyms=("intended share", "target share", "cible", "part voulue"),
        ),
        Column("empty_on_purpose", "vide exprès", Kind.BOOLEAN, synonyms=("empty on purpose",)),
        Column("reason", "motif", synonyms=("raison",)),
        Column("problem", "problème", synonyms=("problem to solve", "problème à résoudre")),
        Column("problem_voice", "qui le dit", synonyms=("problem voice", "who says so", "said by")),
        Column(
            "problem_cost", "ce qu'il coûte", synonyms=("problem cost", "what it costs", "coût du problème")
        ),
        Column("said_about_us", "ce qu'on dit de nous", synonyms=("said about us", "dit de nous")),
        _reference("lead", "référent", "person", "lead_id", "responsable"),
    ),
    ("activity", "maillon", "activités", "chain", "chaîne", "value chain", "chaîne de valeur"),
)

PEOPLE = Table(
    "people",
    "personnes",
    "person",
    (
        _ID,
        Column("name", "nom", required=True, synonyms=("person", "personne", "full name", "nom complet")),
        _reference(
            "unit", "direction", "unit", "unit_id", "department", "service", "équipe", "team", "département"
        ),
        Column("capacity", "capacité", Kind.NUMBER, synonyms=("hours a month", "heures par mois")),
        Column("email", "e-mail", synonyms=("mail", "courriel", "email address", "adresse e-mail")),
        Column("roles", "rôles", Kind.MANY, closed=Role, synonyms=("role", "rôle")),
    ),
    ("person", "personne", "persons", "staff"),
)

CHANNELS = Table(
    "channels",
    "canaux",
    "channel",
    (
        _ID,
        Column("name", "nom", required=True, synonyms=("channel", "canal")),
        Column("kind", "genre", Kind.CLOSED, closed=ChannelKind, synonyms=("type",)),
    ),
    ("channel", "canal", "networks", "réseaux"),
)

OBJECTIVES = Table(
    "objectives",
    "objectifs",
    "objective",
    (
        _ID,
        Column("statement", "énoncé", required=True, synonyms=("objective", "objectif", "goal", "but")),
        _reference("activity", "maillon", "activity", "activity_id", "activité", "activities", "maillons"),
        _reference("parent", "parent", "objective", "parent_id", "serves", "sert"),
        _date("horizon", "échéance", "due", "deadline", "due date"),
        _reference("sponsor", "sponsor", "person", "sponsor_id", "commanditaire"),
        Column("kept_because", "gardé parce que", synonyms=("kept because",)),
    ),
    ("objective", "objectif", "goals"),
)

INDICATORS = Table(
    "indicators",
    "indicateurs",
    "indicator",
    (
        _ID,
        _reference("objective", "objectif", "objective", "objective_id", required=True),
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
        _ID,
        _reference("indicator", "indicateur", "indicator", "indicator_id", "kpi", required=True),
        _date("date", "date", required=True),
        Column("value", "valeur", Kind.NUMBER, required=True, signed=True),
        Column("note", "note", synonyms=("notes", "remarque")),
    ),
    ("reading", "relevé", "measurements", "mesures"),
)

ACTIONS = Table(
    "actions",
    "actions",
    "action",
    (
        _ID,
        Column(
            "title",
            "titre",
            required=True,
            synonyms=(
                "action",
                "name",
                "nom",
                "intitulé",
                "task",
                "tâche",
                "nom de l'action",
                "action title",
            ),
        ),
        Column("description", "description", synonyms=("détail", "details", "descriptif")),
        Column("content", "contenu", synonyms=("message", "messages")),
        Column("audience", "public", synonyms=("target audience", "cible", "public visé", "publics")),
        Column(
            "activities",
            "maillons",
            Kind.SHARES,
            to="activity",
            synonyms=(
                "activity",
                "maillon",
                "activité",
                "activités",
                "value chain activity",
                "for whom",
                "pour qui",
            ),
        ),
        _reference("owner", "responsable", "person", "owner_id", "pilote", "who", "qui", "porteur", "person"),
        _reference(
            "unit", "direction", "unit", "unit_id", "department", "département", "équipe", "team", "service"
        ),
        _many("contributors", "contributeurs", "person", "contributor", "contributeur", "participants"),
        _reference("sponsor", "sponsor", "person", "sponsor_id", "commanditaire"),
        Column("purpose", "but", Kind.CLOSED, closed=Purpose, synonyms=("finalité", "type d'action")),
        Column("flow", "sens", Kind.CLOSED, closed=Flow, synonyms=("direction of work", "direction du flux")),
        _many(
            "channels", "canaux", "channel", "channel", "canal", "network", "networks", "réseau", "réseaux"
        ),
        Column("media", "média", Kind.CLOSED, closed=Media, synonyms=("media type", "type de média")),
        Column("stage", "étape", Kind.CLOSED, closed=Stage, synonyms=("status", "statut", "état", "state")),
        _date("start", "début", "start date", "date de début", "from", "du"),
        _date("end", "fin", "end date", "date de fin", "to", "au"),
        Column("cadence", "cadence", Kind.CADENCE, synonyms=("frequency", "fréquence", "rythme", "rhythm")),
        Column(
            "effort",
            "effort",
            Kind.EFFORT,
            synonyms=(
                "hours",
                "heures",
                "time",
                "temps",
                "workload",
                "charge",
                "charge de travail",
                "work",
                "travail",
            ),
        ),
        Column("money", "budget", Kind.NUMBER, synonyms=("argent", "cost", "coût", "montant", "amount")),
        _many("objectives", "objectifs", "objective", "objective", "objectif", "goal", "goals"),
        Column(
            "contribution",
            "contribution",
            Kind.MECHANISM,
            synonyms=("mechanism", "mécanisme", "contributions"),
        ),
        Column("hypothesis", "hypothèse"),
        Column("threshold", "seuil", synonyms=("success threshold", "seuil de réussite")),
        _date(
            "decide_by", "décider le", "decide by", "decision date", "date de décision", "décider avant le"
        ),
        Column("risk", "risque", synonyms=("risks", "risques")),
        _reference("responder", "répondant", "person", "responder_id", "crisis responder"),
        _many("tags", "étiquettes", "tag", "tag", "étiquette", "labels", "mots clés", "keywords"),
        Column("notes", "notes", synonyms=("note", "remarques", "comments", "commentaires", "remarks")),
        Column(
            "links", "liens", Kind.MANY, synonyms=("link", "lien", "url", "urls", "addresses", "adresses")
        ),
        Column("idea_code", "code d'idée", synonyms=("idea code", "idea")),
        Column("position", "position", Kind.WHOLE, synonyms=("order", "ordre")),
    ),
    ("action", "tasks", "tâches"),
)

DECISIONS = Table(
    "decisions",
    "décisions",
    "decision",
    (
        _ID,
        _reference("action", "action", "action", "action_id", "title", "titre", required=True),
        _date("date", "date", required=True),
        Column(
            "verdict",
            "verdict",
            Kind.CLOSED,
            closed=Verdict,
            required=True,
            synonyms=("decision", "décision"),
        ),
        Column("lesson", "leçon", synonyms=("lesson learnt", "leçon apprise")),
    ),
    ("decision", "décision"),
)

RELAYS = Table(
    "relays",
    "prolongements",
    "relay",
    (
        _ID,
        _reference("from", "de", "action", "from_id", required=True),
        _reference("to", "vers", "action", "to_id", required=True),
        Column("how", "comment"),
    ),
    ("relay", "prolongement", "follow-ons", "follow-on"),
)

LINKAGES = Table(
    "linkages",
    "liaisons",
    "linkage",
    (
        _ID,
        _reference("from", "de", "activity", "from_id", required=True),
        _reference("to", "vers", "activity", "to_id", required=True),
        Column("label", "libellé"),
    ),
    ("linkage", "liaison"),
)

COMMITTEE = Table(
    "committee",
    "comité",
    "committee_seat",
    (
        _ID,
        _reference("person", "personne", "person", "person_id", required=True),
        Column("seat", "siège", synonyms=("stands for", "représente")),
    ),
    ("committee members", "membres du comité", "comité de pilotage"),
)

COACHING = Table(
    "coaching",
    "accompagnement",
    "coaching",
    (
        _ID,
        _reference("person", "personne", "person", "person_id", required=True),
        _reference("activity", "maillon", "activity", "activity_id", "activité", required=True),
        Column("level", "niveau", Kind.CLOSED, closed=CoachingLevel, required=True),
        _date("since", "depuis", "since when"),
        _reference("coach", "coach", "person", "coach_id", "by", "par", "by whom", "par qui"),
    ),
    ("training", "formation"),
)

CRISIS = Table(
    "crisis",
    "crise",
    "crisis_scenario",
    (
        _ID,
        _reference("activity", "maillon", "activity", "activity_id", "activité", required=True),
        Column("scenario", "scénario", required=True),
        _reference("responder", "répondant", "person", "responder_id", "first responder", "qui répond"),
        _reference("deputy", "suppléant", "person", "deputy_id", "remplaçant"),
        Column(
            "response_hours",
            "délai de réponse",
            Kind.NUMBER,
            synonyms=("response time", "response hours", "heures"),
        ),
        _date("last_drill", "dernier exercice", "last drill"),
    ),
    ("crises", "crisis scenarios", "scénarios de crise"),
)

RETURNS = Table(
    "returns",
    "retours",
    "return_evidence",
    (
        _ID,
        Column("question", "question", Kind.CLOSED, closed=ReturnQuestion, required=True),
        _reference("objective", "objectif", "objective", "objective_id"),
        _reference("indicator", "indicateur", "indicator", "indicator_id", "kpi"),
        _reference("action", "action", "action", "action_id"),
        Column("evidence", "preuve", synonyms=("proof",)),
        Column("confidence", "confiance", Kind.CLOSED, closed=Confidence),
        Column("value", "valeur", Kind.NUMBER, signed=True),
        Column("estimated", "estimé", Kind.BOOLEAN, synonyms=("estimate", "estimée")),
    ),
    ("return", "retour", "evidence", "preuves"),
)

LIMITS = Table(
    "limits",
    "limites",
    "stage_limit",
    (
        _ID,
        Column("stage", "étape", Kind.CLOSED, closed=Stage, required=True),
        Column("most", "au plus", Kind.WHOLE, required=True, synonyms=("at most", "limit", "limite")),
    ),
    ("limit", "limite"),
)

READINESS = Table(
    "readiness",
    "préparation",
    "readiness_answer",
    (
        _ID,
        Column("question", "question", required=True),
        Column("answer", "réponse", Kind.CLOSED, closed=Answer),
        Column("note", "note"),
    ),
)

TABLES: tuple[Table, ...] = (
    PLAN,
    UNITS,
    ACTIVITIES,
    PEOPLE,
    CHANNELS,
    OBJECTIVES,
    INDICATORS,
    READINGS,
    ACTIONS,
    DECISIONS,
    RELAYS,
    LINKAGES,
    COMMITTEE,
    COACHING,
    CRISIS,
    RETURNS,
    LIMITS,
    READINESS,
)
BY_NAME: Mapping[str, Table] = MappingProxyType({table.name: table for table in TABLES})


@cache
def table_called(text: str) -> Table | None:
    """The table that a name means, in English or French, None when it is none of ours."""
    return _names_of_tables().get(fold(text))


@cache
def _names_of_tables() -> Mapping[str, Table]:
    names: dict[str, Table] = {}
    for table in TABLES:
        for text in (table.name, table.french):
            names[fold(text)] = table
    for table in TABLES:
        for text in table.synonyms:
            names.setdefault(fold(text), table)
    return MappingProxyType(names)


@cache
def names_of_columns(table: Table, *, synonyms: bool = True) -> Mapping[str, Column]:
    """Every accepted name of a table's columns, folded: contract names first, synonyms where free."""
    names: dict[str, Column] = {}
    for column in table.columns:
        for text in (column.field, column.french or column.field):
            names.setdefault(fold(text), column)
    if synonyms:
        for column in table.columns:
            for text in column.synonyms:
                names.setdefault(fold(text), column)
    return MappingProxyType(names)


def column_name(field: str, language: str) -> str:
    """What a field of any table is called as a column; the text itself when it is none."""
    column = next((table.by_field[field] for table in TABLES if field in table.by_field), None)
    return column.name(language) if column else field
