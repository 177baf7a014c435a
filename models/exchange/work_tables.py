"""The tables of actions and what happens to them, as data."""

from __future__ import annotations

from models.exchange.column_kinds import ID, Column, Kind, Table, day, many, reference
from models.vocabulary import Flow, Media, Purpose, Stage, Verdict

ACTIONS = Table(
    "actions",
    "actions",
    "action",
    (
        ID,
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
        reference("owner", "responsable", "person", "owner_id", "pilote", "who", "qui", "porteur", "person"),
        reference(
            "unit", "direction", "unit", "unit_id", "department", "département", "équipe", "team", "service"
        ),
        many("contributors", "contributeurs", "person", "contributor", "contributeur", "participants"),
        reference("sponsor", "sponsor", "person", "sponsor_id", "commanditaire"),
        Column("purpose", "but", Kind.CLOSED, closed=Purpose, synonyms=("finalité", "type d'action")),
        Column("flow", "sens", Kind.CLOSED, closed=Flow, synonyms=("direction of work", "direction du flux")),
        many("channels", "canaux", "channel", "channel", "canal", "network", "networks", "réseau", "réseaux"),
        Column("media", "média", Kind.CLOSED, closed=Media, synonyms=("media type", "type de média")),
        Column("stage", "étape", Kind.CLOSED, closed=Stage, synonyms=("status", "statut", "état", "state")),
        day("start", "début", "start date", "date de début", "from", "du"),
        day("end", "fin", "end date", "date de fin", "to", "au"),
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
        many("objectives", "objectifs", "objective", "objective", "objectif", "goal", "goals"),
        Column(
            "contribution",
            "contribution",
            Kind.MECHANISM,
            synonyms=("mechanism", "mécanisme", "contributions"),
        ),
        Column("hypothesis", "hypothèse"),
        Column("threshold", "seuil", synonyms=("success threshold", "seuil de réussite")),
        day("decide_by", "décider le", "decide by", "decision date", "date de décision", "décider avant le"),
        Column("risk", "risque", synonyms=("risks", "risques")),
        reference("responder", "répondant", "person", "responder_id", "crisis responder"),
        many("tags", "étiquettes", "tag", "tag", "étiquette", "labels", "mots clés", "keywords"),
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
        ID,
        reference("action", "action", "action", "action_id", "title", "titre", required=True),
        day("date", "date", required=True),
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
        ID,
        reference("from", "de", "action", "from_id", required=True),
        reference("to", "vers", "action", "to_id", required=True),
        Column("how", "comment"),
    ),
    ("relay", "prolongement", "follow-ons", "follow-on"),
)

LIMITS = Table(
    "limits",
    "limites",
    "stage_limit",
    (
        ID,
        Column("stage", "étape", Kind.CLOSED, closed=Stage, required=True),
        Column("most", "au plus", Kind.WHOLE, required=True, synonyms=("at most", "limit", "limite")),
    ),
    ("limit", "limite"),
)
