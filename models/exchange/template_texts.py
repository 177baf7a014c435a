"""What the Excel template says: a page to read, notes on columns, an example row of each table, in both languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

GUIDE: Mapping[str, Sequence[str]] = {
    "en": (
        "How to fill this in",
        "One sheet per table, one row per action, objective, person … Only the first column of each sheet is needed.",
        "Rows that begin with “Example:” are left out; write below them or over them.",
        "Columns may be renamed, moved or deleted; empty sheets may be deleted too.",
        "Activities: the code of the activity, as in the list. Several with their shares: "
        "human_resources: 70 %; communication: 30 %. Without shares they count equally.",
        "Effort: 6 h/month, 2 h/week, 40 h (in all), 1.5 h/occurrence, or S, M, L (2, 6, 16 hours a month).",
        "Cadence: daily, weekly, 3/week, 2/month.",
        "Several values in a cell are separated by ; (a value that holds ; or : stands in quotation marks).",
        "Dates: 2027-12-31, or real dates of the spreadsheet.",
        "People, departments, channels and objectives that are named and do not exist yet are created.",
    ),
    "fr": (
        "Mode d’emploi",
        "Une feuille par tableau, une ligne par action, objectif, personne… Seule la première colonne est nécessaire.",
        "Les lignes qui commencent par «\u00a0Exemple\u00a0:\u00a0» sont laissées de côté\u202f; "
        "écrivez dessous ou par-dessus.",
        "Les colonnes peuvent être renommées, déplacées ou supprimées\u202f; les feuilles vides aussi.",
        "Maillons\u00a0: le code du maillon, comme dans la liste. Plusieurs, avec leurs parts\u00a0: "
        "human_resources: 70 %; communication: 30 %. Sans parts, ils comptent autant l’un que l’autre.",
        "Effort\u00a0: 6 h/mois, 2 h/semaine, 40 h (en tout), 1,5 h/fois, ou S, M, L (2, 6, 16 heures par mois).",
        "Cadence\u00a0: quotidien, hebdomadaire, 3/semaine, 2/mois.",
        "Plusieurs valeurs dans une cellule sont séparées par ; "
        "(une valeur qui contient ; ou : se met entre guillemets).",
        "Dates\u00a0: 31/12/2027, ou les vraies dates du tableur.",
        "Les personnes, directions, canaux et objectifs nommés qui n’existent pas encore sont créés.",
    ),
}

NOTES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "DATE": "A date, such as 2027-12-31.",
        "EFFORT": "6 h/month, 2 h/week, 40 h in all, 1.5 h/occurrence, or S, M, L.",
        "CADENCE": "daily, weekly, 3/week, 2/month, or an RFC 5545 rule.",
        "SHARES": "A code or name; several: human_resources: 70 %; communication: 30 %.",
        "MANY": "Several are separated by ;",
        "MECHANISM": "By what mechanism the action serves the objective. One text for all, or objective: text; …",
        "SHARE": "Such as 12 %.",
        "BOOLEAN": "yes or no.",
        "actions.title": "The only column that is needed.",
        "actions.owner": "A person; the name of a department sets the department instead.",
        "actions.decide_by": "A test asks for its decision date.",
        "actions.money": "For the whole action, in the plan’s currency.",
        "activities.empty_on_purpose": "yes, when this activity is left empty on purpose; say why in the reason.",
        "activities.target": "The share of the work that this activity ought to get, such as 12 %.",
        "people.capacity": "Hours a month.",
        "units.communication": "yes for the departments that form the communication silo.",
        "units.transverse": "yes for a team that works for the whole company.",
    },
    "fr": {
        "DATE": "Une date, comme 31/12/2027.",
        "EFFORT": "6 h/mois, 2 h/semaine, 40 h en tout, 1,5 h/fois, ou S, M, L.",
        "CADENCE": "quotidien, hebdomadaire, 3/semaine, 2/mois, ou une règle RFC 5545.",
        "SHARES": "Un code ou un nom\u202f; plusieurs\u00a0: human_resources: 70 %; communication: 30 %.",
        "MANY": "Plusieurs valeurs sont séparées par ;",
        "MECHANISM": "Par quel mécanisme l’action sert l’objectif. Un texte pour tous, ou objectif: texte; …",
        "SHARE": "Par exemple 12 %.",
        "BOOLEAN": "oui ou non.",
        "actions.title": "La seule colonne nécessaire.",
        "actions.owner": "Une personne\u202f; le nom d’une direction désigne la direction.",
        "actions.decide_by": "Un test demande sa date de décision.",
        "actions.money": "Pour toute l’action, dans la devise du plan.",
        "activities.empty_on_purpose": "oui, si ce maillon est laissé vide exprès\u202f; dites pourquoi dans le motif.",
        "activities.target": "La part du travail que ce maillon devrait recevoir, par exemple 12 %.",
        "people.capacity": "Heures par mois.",
        "units.communication": "oui pour les directions qui forment le silo de la communication.",
        "units.transverse": "oui pour une équipe qui travaille pour toute l’entreprise.",
    },
}

EXAMPLES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "en": {
        "actions": {
            "title": "Example: Job portraits by the people who do them",
            "activities": "human_resources: 70 %; communication: 30 %",
            "owner": "Paul Girard",
            "unit": "Human resources",
            "purpose": "recruit",
            "flow": "networks_to_activity",
            "channels": "LinkedIn; YouTube",
            "media": "owned",
            "stage": "planned",
            "start": "2027-01-15",
            "end": "2027-12-31",
            "cadence": "2/month",
            "effort": "6 h/month",
            "objectives": "Bring the time to hire down to 45 days",
            "contribution": "Candidates see the job before they apply",
        },
        "activities": {
            "code": "Example: human_resources",
            "target": "12 %",
            "problem": "4 of 10 openings find no candidate",
        },
        "units": {"name": "Example: Human resources", "communication": "no", "home": "human_resources"},
        "people": {"name": "Example: Paul Girard", "unit": "Human resources", "capacity": "20"},
        "channels": {"name": "Example: LinkedIn", "kind": "professional"},
        "objectives": {
            "statement": "Example: Bring the time to hire down to 45 days",
            "activity": "human_resources",
            "horizon": "2027-12-31",
        },
        "indicators": {
            "objective": "Example: Bring the time to hire down to 45 days",
            "name": "Time to hire",
            "unit": "days",
            "baseline": "62",
            "target": "45",
            "better": "down",
        },
        "readings": {"indicator": "Example: Time to hire", "date": "2027-03-31", "value": "58"},
        "decisions": {
            "action": "Example: Job portraits by the people who do them",
            "date": "2027-06-30",
            "verdict": "scale",
            "lesson": "Short films bring more candidates than texts",
        },
        "relays": {
            "from": "Example: Customer letter",
            "to": "Job portraits by the people who do them",
            "how": "Each letter shows one portrait",
        },
    },
    "fr": {
        "actions": {
            "title": "Exemple\u00a0: Portraits de métiers par ceux qui les font",
            "activities": "human_resources: 70 %; communication: 30 %",
            "owner": "Paul Girard",
            "unit": "Ressources humaines",
            "purpose": "recruter",
            "flow": "réseaux vers activité",
            "channels": "LinkedIn; YouTube",
            "media": "propre",
            "stage": "prévue",
            "start": "15/01/2027",
            "end": "31/12/2027",
            "cadence": "2/mois",
            "effort": "6 h/mois",
            "objectives": "Ramener le délai de recrutement à 45 jours",
            "contribution": "Les candidats voient le métier avant de postuler",
        },
        "activities": {
            "code": "Exemple\u00a0: human_resources",
            "target": "12 %",
            "problem": "4 offres sur 10 restent sans candidat",
        },
        "units": {
            "name": "Exemple\u00a0: Ressources humaines",
            "communication": "non",
            "home": "human_resources",
        },
        "people": {"name": "Exemple\u00a0: Paul Girard", "unit": "Ressources humaines", "capacity": "20"},
        "channels": {"name": "Exemple\u00a0: LinkedIn", "kind": "réseau professionnel"},
        "objectives": {
            "statement": "Exemple\u00a0: Ramener le délai de recrutement à 45 jours",
            "activity": "human_resources",
            "horizon": "31/12/2027",
        },
        "indicators": {
            "objective": "Exemple\u00a0: Ramener le délai de recrutement à 45 jours",
            "name": "Délai de recrutement",
            "unit": "jours",
            "baseline": "62",
            "target": "45",
            "better": "baisse",
        },
        "readings": {"indicator": "Exemple\u00a0: Délai de recrutement", "date": "31/03/2027", "value": "58"},
        "decisions": {
            "action": "Exemple\u00a0: Portraits de métiers par ceux qui les font",
            "date": "30/06/2027",
            "verdict": "amplifier",
            "lesson": "Les films courts attirent plus de candidats que les textes",
        },
        "relays": {
            "from": "Exemple\u00a0: Lettre clients",
            "to": "Portraits de métiers par ceux qui les font",
            "how": "Chaque lettre montre un portrait",
        },
    },
}
