"""The tables of the plan itself, its chain and its people, as data."""

from __future__ import annotations

from models.exchange.column_kinds import ID, Column, Kind, Table, day, reference
from models.vocabulary import ActivityKind, ChainForm, ChannelKind, CoachingLevel, Role

PLAN = Table(
    "plan",
    "plan",
    "plan",
    (
        ID,
        Column("name", "nom", synonyms=("plan",)),
        Column("organisation", "organisation", synonyms=("organization", "company", "entreprise", "société")),
        day("start", "début", "start date", "date de début", required=True),
        day("end", "fin", "end date", "date de fin", required=True),
        Column("currency", "devise", synonyms=("monnaie",)),
        Column("form", "forme", Kind.CLOSED, closed=ChainForm),
        reference("sponsor", "sponsor", "person", "sponsor_id", "commanditaire"),
        Column("committee", "comité", synonyms=("steering committee", "comité de pilotage")),
        Column("hour_cost", "coût horaire", Kind.NUMBER, synonyms=("hour cost", "coût d'une heure")),
    ),
)

UNITS = Table(
    "units",
    "directions",
    "unit",
    (
        ID,
        Column(
            "name",
            "nom",
            required=True,
            synonyms=("unit", "direction", "department", "équipe", "service", "team"),
        ),
        Column("communication", "communication", Kind.BOOLEAN),
        Column("transverse", "transverse", Kind.BOOLEAN, synonyms=("cross functional", "transversal")),
        reference(
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
        ID,
        Column("code", "code"),
        Column("name", "nom", synonyms=("activity", "maillon", "activité")),
        Column("short_name", "nom court", synonyms=("short name", "short")),
        Column("builtin", "nom d'origine", synonyms=("built in", "intégré")),
        Column("kind", "genre", Kind.CLOSED, closed=ActivityKind, synonyms=("type", "family", "famille")),
        reference("parent", "parent", "activity", "parent_id", "part of", "fait partie de"),
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
        reference("lead", "référent", "person", "lead_id", "responsable"),
    ),
    ("activity", "maillon", "activités", "chain", "chaîne", "value chain", "chaîne de valeur"),
)

PEOPLE = Table(
    "people",
    "personnes",
    "person",
    (
        ID,
        Column("name", "nom", required=True, synonyms=("person", "personne", "full name", "nom complet")),
        reference(
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
        ID,
        Column("name", "nom", required=True, synonyms=("channel", "canal")),
        Column("kind", "genre", Kind.CLOSED, closed=ChannelKind, synonyms=("type",)),
    ),
    ("channel", "canal", "networks", "réseaux"),
)

LINKAGES = Table(
    "linkages",
    "liaisons",
    "linkage",
    (
        ID,
        reference("from", "de", "activity", "from_id", required=True),
        reference("to", "vers", "activity", "to_id", required=True),
        Column("label", "libellé"),
    ),
    ("linkage", "liaison"),
)

COMMITTEE = Table(
    "committee",
    "comité",
    "committee_seat",
    (
        ID,
        reference("person", "personne", "person", "person_id", required=True),
        Column("seat", "siège", synonyms=("stands for", "représente")),
    ),
    ("committee members", "membres du comité", "comité de pilotage"),
)

COACHING = Table(
    "coaching",
    "accompagnement",
    "coaching",
    (
        ID,
        reference("person", "personne", "person", "person_id", required=True),
        reference("activity", "maillon", "activity", "activity_id", "activité", required=True),
        Column("level", "niveau", Kind.CLOSED, closed=CoachingLevel, required=True),
        day("since", "depuis", "since when"),
        reference("coach", "coach", "person", "coach_id", "by", "par", "by whom", "par qui"),
    ),
    ("training", "formation"),
)

CRISIS = Table(
    "crisis",
    "crise",
    "crisis_scenario",
    (
        ID,
        reference("activity", "maillon", "activity", "activity_id", "activité", required=True),
        Column("scenario", "scénario", required=True),
        reference("responder", "répondant", "person", "responder_id", "first responder", "qui répond"),
        reference("deputy", "suppléant", "person", "deputy_id", "remplaçant"),
        Column(
            "response_hours",
            "délai de réponse",
            Kind.NUMBER,
            synonyms=("response time", "response hours", "heures"),
        ),
        day("last_drill", "dernier exercice", "last drill"),
    ),
    ("crises", "crisis scenarios", "scénarios de crise"),
)
