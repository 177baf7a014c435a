"""The closed sets in words, as they stand in the fields: one English word a value."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from models.vocabulary import (
    ActivityKind,
    Answer,
    Better,
    ChainForm,
    ChannelKind,
    CoachingLevel,
    Confidence,
    EffortPer,
    Flow,
    Headline,
    Media,
    Purpose,
    ReturnQuestion,
    Role,
    Stage,
    Verdict,
)

WORDS: dict[type[StrEnum], dict[str, str]] = {
    ActivityKind: {
        "primary": QT_TRANSLATE_NOOP("Choices", "Primary"),
        "support": QT_TRANSLATE_NOOP("Choices", "Support"),
    },
    ChainForm: {
        "arrow": QT_TRANSLATE_NOOP("Choices", "Porter’s arrow"),
        "cycle": QT_TRANSLATE_NOOP("Choices", "Cycle"),
    },
    Stage: {
        "idea": QT_TRANSLATE_NOOP("Choices", "Idea"),
        "planned": QT_TRANSLATE_NOOP("Choices", "Planned"),
        "test": QT_TRANSLATE_NOOP("Choices", "Test"),
        "running": QT_TRANSLATE_NOOP("Choices", "Running"),
        "done": QT_TRANSLATE_NOOP("Choices", "Done"),
        "stopped": QT_TRANSLATE_NOOP("Choices", "Stopped"),
    },
    Purpose: {
        "listen": QT_TRANSLATE_NOOP("Choices", "Listen"),
        "publish": QT_TRANSLATE_NOOP("Choices", "Publish"),
        "converse": QT_TRANSLATE_NOOP("Choices", "Converse"),
        "collaborate": QT_TRANSLATE_NOOP("Choices", "Collaborate"),
        "recruit": QT_TRANSLATE_NOOP("Choices", "Recruit"),
        "buy": QT_TRANSLATE_NOOP("Choices", "Buy"),
        "sell": QT_TRANSLATE_NOOP("Choices", "Sell"),
        "train": QT_TRANSLATE_NOOP("Choices", "Train"),
        "advise": QT_TRANSLATE_NOOP("Choices", "Advise"),
        "raise_awareness": QT_TRANSLATE_NOOP("Choices", "Raise awareness"),
        "support": QT_TRANSLATE_NOOP("Choices", "Help out"),
        "measure": QT_TRANSLATE_NOOP("Choices", "Measure"),
    },
    Flow: {
        "networks_to_activity": QT_TRANSLATE_NOOP("Choices", "Networks serve it"),
        "activity_to_networks": QT_TRANSLATE_NOOP("Choices", "It serves the networks"),
    },
    Media: {
        "owned": QT_TRANSLATE_NOOP("Choices", "Owned (ours)"),
        "earned": QT_TRANSLATE_NOOP("Choices", "Earned (others’)"),
        "paid": QT_TRANSLATE_NOOP("Choices", "Paid"),
    },
    Verdict: {
        "continue": QT_TRANSLATE_NOOP("Choices", "Continue"),
        "adapt": QT_TRANSLATE_NOOP("Choices", "Adapt"),
        "scale": QT_TRANSLATE_NOOP("Choices", "Scale"),
        "stop": QT_TRANSLATE_NOOP("Choices", "Stop"),
    },
    EffortPer: {
        "month": QT_TRANSLATE_NOOP("Choices", "h a month"),
        "week": QT_TRANSLATE_NOOP("Choices", "h a week"),
        "occurrence": QT_TRANSLATE_NOOP("Choices", "h each time"),
        "total": QT_TRANSLATE_NOOP("Choices", "h in all"),
    },
    Role: {
        "owner": QT_TRANSLATE_NOOP("Choices", "Owner"),
        "contributor": QT_TRANSLATE_NOOP("Choices", "Contributor"),
        "sponsor": QT_TRANSLATE_NOOP("Choices", "Sponsor"),
        "coach": QT_TRANSLATE_NOOP("Choices", "Coach"),
    },
    ChannelKind: {
        "social": QT_TRANSLATE_NOOP("Choices", "Social network"),
        "professional": QT_TRANSLATE_NOOP("Choices", "Professional network"),
        "forum": QT_TRANSLATE_NOOP("Choices", "Forum"),
        "reviews": QT_TRANSLATE_NOOP("Choices", "Review site"),
        "internal": QT_TRANSLATE_NOOP("Choices", "Internal network"),
        "messaging": QT_TRANSLATE_NOOP("Choices", "Messaging"),
        "blog": QT_TRANSLATE_NOOP("Choices", "Blog"),
        "video": QT_TRANSLATE_NOOP("Choices", "Video"),
        "email": QT_TRANSLATE_NOOP("Choices", "E-mail"),
        "press": QT_TRANSLATE_NOOP("Choices", "Press"),
        "event": QT_TRANSLATE_NOOP("Choices", "Event"),
        "offline": QT_TRANSLATE_NOOP("Choices", "Place or object"),
    },
    Better: {
        "up": QT_TRANSLATE_NOOP("Choices", "Higher is better"),
        "down": QT_TRANSLATE_NOOP("Choices", "Lower is better"),
    },
    CoachingLevel: {
        "told": QT_TRANSLATE_NOOP("Choices", "Told"),
        "trained": QT_TRANSLATE_NOOP("Choices", "Trained"),
        "coached": QT_TRANSLATE_NOOP("Choices", "Coached"),
        "autonomous": QT_TRANSLATE_NOOP("Choices", "Autonomous"),
    },
    ReturnQuestion: {
        "customers": QT_TRANSLATE_NOOP("Choices", "New kinds of customers"),
        "crisis": QT_TRANSLATE_NOOP("Choices", "Protection in a crisis"),
        "relation": QT_TRANSLATE_NOOP("Choices", "A real relation where customers are"),
        "talent": QT_TRANSLATE_NOOP("Choices", "Attraction of talent"),
    },
    Confidence: {
        "low": QT_TRANSLATE_NOOP("Choices", "Not sure"),
        "medium": QT_TRANSLATE_NOOP("Choices", "Fairly sure"),
        "high": QT_TRANSLATE_NOOP("Choices", "Sure"),
    },
    Headline: {
        "landing": QT_TRANSLATE_NOOP("Choices", "For Communication"),
        "running": QT_TRANSLATE_NOOP("Choices", "By Communication"),
        "gap": QT_TRANSLATE_NOOP("Choices", "Elsewhere than intended"),
        "linked": QT_TRANSLATE_NOOP("Choices", "Serves a named objective"),
        "served": QT_TRANSLATE_NOOP("Choices", "Activities served"),
    },
    Answer: {
        "yes": QT_TRANSLATE_NOOP("Choices", "Yes"),
        "partly": QT_TRANSLATE_NOOP("Choices", "Partly"),
        "no": QT_TRANSLATE_NOOP("Choices", "No"),
    },
}
"""By set, then by value: members of different sets share values, and equal keys would collide."""


def word(member: StrEnum) -> str:
    """A member of a closed set in the language in force."""
    text = WORDS.get(type(member), {}).get(member.value)
    return QCoreApplication.translate("Choices", text) if text else member.value


def choices(closed: type[StrEnum]) -> list[tuple[StrEnum, str]]:
    """Every member of a closed set with its word, in the order of the table."""
    return [(closed(value), word(closed(value))) for value in WORDS[closed]]
