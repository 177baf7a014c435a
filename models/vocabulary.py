"""The closed sets of the vocabulary: what a stage, a purpose or a channel's kind can be."""

from enum import StrEnum


class ActivityKind(StrEnum):
    """Porter's two families of activities."""

    PRIMARY = "primary"
    SUPPORT = "support"


class Stage(StrEnum):
    """How far an action has come; test and running are *live*."""

    IDEA = "idea"
    PLANNED = "planned"
    TEST = "test"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"

    @property
    def live(self) -> bool:
        return self in (Stage.TEST, Stage.RUNNING)


class Purpose(StrEnum):
    """What an action is done for."""

    LISTEN = "listen"
    PUBLISH = "publish"
    CONVERSE = "converse"
    COLLABORATE = "collaborate"
    RECRUIT = "recruit"
    BUY = "buy"
    SELL = "sell"
    TRAIN = "train"
    ADVISE = "advise"
    RAISE_AWARENESS = "raise_awareness"
    SUPPORT = "support"
    MEASURE = "measure"


class Flow(StrEnum):
    """Which way an action works: the networks for the activity, or the activity for the networks."""

    NETWORKS_TO_ACTIVITY = "networks_to_activity"
    ACTIVITY_TO_NETWORKS = "activity_to_networks"


class Media(StrEnum):
    """Whose medium carries the action."""

    OWNED = "owned"
    EARNED = "earned"
    PAID = "paid"


class Verdict(StrEnum):
    """What was decided of a test."""

    CONTINUE = "continue"
    ADAPT = "adapt"
    SCALE = "scale"
    STOP = "stop"


class ChannelKind(StrEnum):
    """What sort of place a channel is."""

    SOCIAL = "social"
    PROFESSIONAL = "professional"
    FORUM = "forum"
    REVIEWS = "reviews"
    INTERNAL = "internal"
    MESSAGING = "messaging"
    BLOG = "blog"
    VIDEO = "video"
    EMAIL = "email"
    PRESS = "press"
    EVENT = "event"
    OFFLINE = "offline"


class Role(StrEnum):
    """What a person may do for actions."""

    OWNER = "owner"
    CONTRIBUTOR = "contributor"
    SPONSOR = "sponsor"
    COACH = "coach"


class Better(StrEnum):
    """Which way an indicator ought to move."""

    UP = "up"
    DOWN = "down"


class EffortPer(StrEnum):
    """What an action's hours are counted per."""

    TOTAL = "total"
    WEEK = "week"
    MONTH = "month"
    OCCURRENCE = "occurrence"


class EffortSize(StrEnum):
    """A size for those who have no hours; its hours a month are an estimate."""

    S = "S"
    M = "M"
    L = "L"

    @property
    def hours_a_month(self) -> float:
        return {"S": 2.0, "M": 6.0, "L": 16.0}[self.value]


class ChainForm(StrEnum):
    """How a chain is drawn: Porter's arrow, or the cycle of a value shop (Stabell & Fjeldstad 1998)."""

    ARROW = "arrow"
    CYCLE = "cycle"


class CoachingLevel(StrEnum):
    """How far a person has come towards running social media for an activity alone, in this order."""

    TOLD = "told"
    TRAINED = "trained"
    COACHED = "coached"
    AUTONOMOUS = "autonomous"

    @property
    def rank(self) -> int:
        """1 for told … 4 for autonomous; nobody told is 0."""
        return list(CoachingLevel).index(self) + 1


class ReturnQuestion(StrEnum):
    """The four questions of return: what did all this bring?"""

    CUSTOMERS = "customers"
    CRISIS = "crisis"
    RELATION = "relation"
    TALENT = "talent"


class Confidence(StrEnum):
    """How sure one is of a piece of evidence."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Headline(StrEnum):
    """The figures that a road is shown and an intention can be set for; each a share, 0–1."""

    LANDING = "landing"
    """The work that is for Communication."""
    RUNNING = "running"
    """The work that Communication does."""
    GAP = "gap"
    """The work that goes elsewhere than intended."""
    LINKED = "linked"
    """The work that serves a named objective."""
    SERVED = "served"
    """The activities of the frame that are served."""


class Answer(StrEnum):
    """What a person answers to a question of the readiness sheet."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
