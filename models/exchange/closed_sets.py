"""How the values of closed sets are written in tables: the contract's word, then French and what people also say."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

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
    Headline,
    Media,
    Purpose,
    ReturnQuestion,
    Role,
    Stage,
    Verdict,
)

CLOSED: Mapping[type[StrEnum], Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        ActivityKind: {"primary": ("principal", "principale"), "support": ("soutien", "de soutien")},
        Stage: {
            "idea": ("idée",),
            "planned": ("prévue", "prévu", "planifiée", "planifié", "to do", "à faire"),
            "test": ("test", "testing", "en test"),
            "running": ("en cours", "in progress", "ongoing"),
            "done": ("terminée", "terminé", "finished", "fini", "finie"),
            "stopped": ("arrêtée", "arrêté", "stop"),
        },
        Purpose: {
            "listen": ("écouter",),
            "publish": ("publier",),
            "converse": ("converser",),
            "collaborate": ("collaborer",),
            "recruit": ("recruter",),
            "buy": ("acheter",),
            "sell": ("vendre",),
            "train": ("former",),
            "advise": ("conseiller",),
            "raise_awareness": ("sensibiliser",),
            "support": ("soutenir",),
            "measure": ("mesurer",),
        },
        Flow: {
            "networks_to_activity": ("réseaux vers activité", "réseaux vers maillon"),
            "activity_to_networks": ("activité vers réseaux", "maillon vers réseaux"),
        },
        Media: {"owned": ("propre", "propres"), "earned": ("gagné", "gagnés"), "paid": ("payé", "payés")},
        Verdict: {
            "continue": ("continuer",),
            "adapt": ("adapter",),
            "scale": ("amplifier",),
            "stop": ("arrêter",),
        },
        ChannelKind: {
            "social": ("réseau social", "social network"),
            "professional": ("réseau professionnel", "professional network"),
            "forum": ("forum",),
            "reviews": ("site d'avis", "review site"),
            "internal": ("réseau interne", "internal network"),
            "messaging": ("messagerie",),
            "blog": ("blog",),
            "video": ("vidéo",),
            "email": ("e-mail", "courriel"),
            "press": ("presse",),
            "event": ("événement",),
            "offline": ("lieu ou objet", "place or object"),
        },
        Role: {
            "owner": ("responsable",),
            "contributor": ("contributeur",),
            "sponsor": ("sponsor",),
            "coach": ("coach",),
        },
        Better: {"up": ("hausse",), "down": ("baisse",)},
        ChainForm: {"arrow": ("flèche",), "cycle": ("cycle",)},
        CoachingLevel: {
            "told": ("informée", "informé"),
            "trained": ("formée", "formé"),
            "coached": ("accompagnée", "accompagné"),
            "autonomous": ("autonome",),
        },
        ReturnQuestion: {
            "customers": ("clients", "nouveaux clients", "new customers"),
            "crisis": ("crise", "protection"),
            "relation": ("relation",),
            "talent": ("talents", "talent"),
        },
        Confidence: {"low": ("faible",), "medium": ("moyenne",), "high": ("forte", "élevée")},
        Headline: {
            "landing": ("pour la communication", "for communication"),
            "running": ("par la communication", "by communication"),
            "gap": ("écart", "ailleurs que voulu"),
            "linked": ("lien à la stratégie", "strategy link"),
            "served": ("maillons servis", "activities served"),
        },
        Answer: {"yes": ("oui",), "partly": ("en partie",), "no": ("non",)},
    }
)


def closed_name(member: StrEnum, language: str) -> str:
    """How a value of a closed set is written in a table in a language."""
    return CLOSED[type(member)][member.value][0] if language == "fr" else member.value


@cache
def closed_values(closed: type[StrEnum]) -> Mapping[str, StrEnum]:
    """Every accepted writing of a closed set, folded, with what it means."""
    written: dict[str, StrEnum] = {}
    for member in closed:
        for text in (member.value, *CLOSED[closed][member.value]):
            written.setdefault(fold(text), member)
    return MappingProxyType(written)
