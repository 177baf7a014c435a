"""The mapped classes, one per word of the vocabulary. Ties between them are classes too.

Every row has a UUID as text, which stays the same through undo, export and merge. Foreign keys are
deferred to the end of the transaction and never RESTRICT: lead → person → unit → home activity is a cycle.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from uuid import uuid4

from sqlalchemy import Enum, ForeignKey, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from models.vocabulary import (
    ActivityKind,
    Answer,
    Better,
    ChainForm,
    ChannelKind,
    CoachingLevel,
    Confidence,
    EffortPer,
    EffortSize,
    Flow,
    Headline,
    Media,
    Purpose,
    ReturnQuestion,
    Role,
    Stage,
    Verdict,
)


def new_id() -> str:
    """A fresh row id: a random UUID as text."""
    return str(uuid4())


class Base(DeclarativeBase):
    """What all entities share: a text id."""

    id: Mapped[str] = mapped_column(String, primary_key=True, default=new_id, sort_order=-1)


def _closed(values: type[StrEnum]) -> Enum:
    """A column type that stores an enum by its value, as readable text."""
    return Enum(
        values,
        values_callable=lambda enum: [member.value for member in enum],
        native_enum=False,
        create_constraint=False,
        length=40,
    )


def _owned(target: str) -> Mapped[str]:
    """A reference to the row this one belongs to: it goes when that row goes."""
    return mapped_column(
        ForeignKey(target, ondelete="CASCADE", deferrable=True, initially="DEFERRED"), index=True
    )


def _optional(target: str) -> Mapped[str | None]:
    """A reference that is emptied when the row it names goes."""
    return mapped_column(
        ForeignKey(target, ondelete="SET NULL", deferrable=True, initially="DEFERRED"), index=True
    )


class PlanRecord(Base):
    """The plan itself: one row. `start` and `end` are its span, both days included.

    `hour_cost` is what an hour of work costs, in the plan's currency: with it, hours have a price.
    """

    __tablename__ = "plan"
    name: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    start: Mapped[dt.date]
    end: Mapped[dt.date]
    currency: Mapped[str] = mapped_column(default="EUR")
    form: Mapped[ChainForm] = mapped_column(_closed(ChainForm), default=ChainForm.ARROW)
    sponsor_id: Mapped[str | None] = _optional("person.id")
    committee: Mapped[str] = mapped_column(default="")
    hour_cost: Mapped[float | None]


class CommitteeSeat(Base):
    """A person who sits in the plan's committee, and what they stand for there: legal, IT, HR …"""

    __tablename__ = "committee_seat"
    person_id: Mapped[str] = _owned("person.id")
    seat: Mapped[str] = mapped_column(default="")


class Activity(Base):
    """A node of the value chain. `builtin` shows the translated name by code until the first rename.

    `target` is the intended share of the work (0–1), None when not given. `problem_voice` is who says that
    there is the problem, `problem_cost` what it costs. Lines of `said_about_us` that begin with + are good,
    with − (or a hyphen) bad.
    """

    __tablename__ = "activity"
    code: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    short_name: Mapped[str] = mapped_column(default="")
    builtin: Mapped[str | None]
    kind: Mapped[ActivityKind] = mapped_column(_closed(ActivityKind))
    parent_id: Mapped[str | None] = mapped_column(
        ForeignKey("activity.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"), index=True
    )
    position: Mapped[int] = mapped_column(default=0)
    target: Mapped[float | None]
    empty_on_purpose: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(default="")
    problem: Mapped[str] = mapped_column(default="")
    problem_voice: Mapped[str] = mapped_column(default="")
    problem_cost: Mapped[str] = mapped_column(default="")
    said_about_us: Mapped[str] = mapped_column(default="")
    lead_id: Mapped[str | None] = _optional("person.id")


class Linkage(Base):
    """A directed tie between two activities: how one is performed affects the other (Porter 1985)."""

    __tablename__ = "linkage"
    from_id: Mapped[str] = _owned("activity.id")
    to_id: Mapped[str] = _owned("activity.id")
    label: Mapped[str] = mapped_column(default="")


class Unit(Base):
    """A department or team. Those marked *communication* form the silo; a *transverse* one belongs to none."""

    __tablename__ = "unit"
    name: Mapped[str]
    communication: Mapped[bool] = mapped_column(default=False)
    transverse: Mapped[bool] = mapped_column(default=False)
    home_id: Mapped[str | None] = _optional("activity.id")


class Person(Base):
    """Someone who works in a unit. `capacity` is in hours a month."""

    __tablename__ = "person"
    name: Mapped[str]
    unit_id: Mapped[str | None] = _optional("unit.id")
    capacity: Mapped[float | None]
    email: Mapped[str] = mapped_column(default="")


class PersonRole(Base):
    """A role that a person takes."""

    __tablename__ = "person_role"
    person_id: Mapped[str] = _owned("person.id")
    role: Mapped[Role] = mapped_column(_closed(Role))


class Channel(Base):
    """Where an action takes place, on the networks or off them."""

    __tablename__ = "channel"
    name: Mapped[str]
    kind: Mapped[ChannelKind | None] = mapped_column(_closed(ChannelKind))


class Objective(Base):
    """A business result wanted in an activity; it may serve a higher objective."""

    __tablename__ = "objective"
    statement: Mapped[str]
    activity_id: Mapped[str | None] = _optional("activity.id")
    parent_id: Mapped[str | None] = _optional("objective.id")
    horizon: Mapped[dt.date | None]
    sponsor_id: Mapped[str | None] = _optional("person.id")
    kept_because: Mapped[str] = mapped_column(default="")


class Indicator(Base):
    """What shows that an objective is being reached: starting value, intended value, which way is better."""

    __tablename__ = "indicator"
    objective_id: Mapped[str] = _owned("objective.id")
    name: Mapped[str]
    unit: Mapped[str] = mapped_column(default="")
    baseline: Mapped[float | None]
    target: Mapped[float | None]
    better: Mapped[Better] = mapped_column(_closed(Better), default=Better.UP)


class Reading(Base):
    """A dated value of an indicator."""

    __tablename__ = "reading"
    indicator_id: Mapped[str] = _owned("indicator.id")
    date: Mapped[dt.date]
    value: Mapped[float]
    note: Mapped[str] = mapped_column(default="")


class Action(Base):
    """The social-media work planned. Only the title is required.

    `effort` is in person-hours per `effort_per`; a `size` stands for its hours a month and marks them
    as estimated. `money` is in the plan's currency, over the whole action.
    """

    __tablename__ = "action"
    title: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    audience: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[str | None] = _optional("person.id")
    unit_id: Mapped[str | None] = _optional("unit.id")
    sponsor_id: Mapped[str | None] = _optional("person.id")
    purpose: Mapped[Purpose | None] = mapped_column(_closed(Purpose))
    flow: Mapped[Flow | None] = mapped_column(_closed(Flow))
    media: Mapped[Media | None] = mapped_column(_closed(Media))
    stage: Mapped[Stage] = mapped_column(_closed(Stage), default=Stage.IDEA)
    start: Mapped[dt.date | None]
    end: Mapped[dt.date | None]
    cadence: Mapped[str] = mapped_column(default="")
    effort: Mapped[float | None]
    effort_per: Mapped[EffortPer] = mapped_column(_closed(EffortPer), default=EffortPer.MONTH)
    size: Mapped[EffortSize | None] = mapped_column(_closed(EffortSize))
    money: Mapped[float | None]
    hypothesis: Mapped[str] = mapped_column(default="")
    threshold: Mapped[str] = mapped_column(default="")
    decide_by: Mapped[dt.date | None]
    risk: Mapped[str] = mapped_column(default="")
    responder_id: Mapped[str | None] = _optional("person.id")
    notes: Mapped[str] = mapped_column(default="")
    idea_code: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0)


class ServiceShare(Base):
    """How much of an action serves an activity (0–1]. The shares of one action add up to 1."""

    __tablename__ = "service_share"
    action_id: Mapped[str] = _owned("action.id")
    activity_id: Mapped[str] = _owned("activity.id")
    share: Mapped[float]


class Contribution(Base):
    """By what mechanism an action serves an objective; without a mechanism the tie counts as not linked."""

    __tablename__ = "contribution"
    action_id: Mapped[str] = _owned("action.id")
    objective_id: Mapped[str] = _owned("objective.id")
    mechanism: Mapped[str] = mapped_column(default="")


class Contributor(Base):
    """A person who works on an action beside its owner."""

    __tablename__ = "contributor"
    action_id: Mapped[str] = _owned("action.id")
    person_id: Mapped[str] = _owned("person.id")


class ActionChannel(Base):
    """A channel that an action uses."""

    __tablename__ = "action_channel"
    action_id: Mapped[str] = _owned("action.id")
    channel_id: Mapped[str] = _owned("channel.id")


class Tag(Base):
    """A word of the user's own to sort actions by."""

    __tablename__ = "tag"
    name: Mapped[str]


class ActionTag(Base):
    """A tag on an action."""

    __tablename__ = "action_tag"
    action_id: Mapped[str] = _owned("action.id")
    tag_id: Mapped[str] = _owned("tag.id")


class Link(Base):
    """An address (URL or file path) that belongs to an action."""

    __tablename__ = "link"
    action_id: Mapped[str] = _owned("action.id")
    address: Mapped[str]


class Decision(Base):
    """A dated verdict on a test, with its lesson."""

    __tablename__ = "decision"
    action_id: Mapped[str] = _owned("action.id")
    date: Mapped[dt.date]
    verdict: Mapped[Verdict] = mapped_column(_closed(Verdict))
    lesson: Mapped[str] = mapped_column(default="")


class Relay(Base):
    """One action prolongs another, online or offline."""

    __tablename__ = "relay"
    from_id: Mapped[str] = _owned("action.id")
    to_id: Mapped[str] = _owned("action.id")
    how: Mapped[str] = mapped_column(default="")


class Coaching(Base):
    """How far a person has come in an activity: a level, since when, by whom."""

    __tablename__ = "coaching"
    person_id: Mapped[str] = _owned("person.id")
    activity_id: Mapped[str] = _owned("activity.id")
    level: Mapped[CoachingLevel] = mapped_column(_closed(CoachingLevel), default=CoachingLevel.TOLD)
    since: Mapped[dt.date | None]
    coach_id: Mapped[str | None] = _optional("person.id")


class CrisisScenario(Base):
    """What might go wrong in an activity, who answers, how fast (`response_hours`), and the last drill."""

    __tablename__ = "crisis_scenario"
    activity_id: Mapped[str] = _owned("activity.id")
    scenario: Mapped[str]
    responder_id: Mapped[str | None] = _optional("person.id")
    deputy_id: Mapped[str | None] = _optional("person.id")
    response_hours: Mapped[float | None]
    last_drill: Mapped[dt.date | None]


class ReturnEvidence(Base):
    """A piece of evidence that the work returns something, for one of the four questions.

    It may rest on an objective, an indicator or an action. `value` is in the plan's currency, over the plan's
    span; `estimated` says that nobody measured it.
    """

    __tablename__ = "return_evidence"
    question: Mapped[ReturnQuestion] = mapped_column(_closed(ReturnQuestion))
    objective_id: Mapped[str | None] = _optional("objective.id")
    indicator_id: Mapped[str | None] = _optional("indicator.id")
    action_id: Mapped[str | None] = _optional("action.id")
    evidence: Mapped[str] = mapped_column(default="")
    confidence: Mapped[Confidence | None] = mapped_column(_closed(Confidence))
    value: Mapped[float | None]
    estimated: Mapped[bool] = mapped_column(default=True)


class StageLimit(Base):
    """The most actions that a stage should hold at a time; beyond it the board says so."""

    __tablename__ = "stage_limit"
    stage: Mapped[Stage] = mapped_column(_closed(Stage))
    most: Mapped[int]


class ReadinessAnswer(Base):
    """A person's own answer to a question of the readiness sheet, by the question's code."""

    __tablename__ = "readiness_answer"
    question: Mapped[str]
    answer: Mapped[Answer | None] = mapped_column(_closed(Answer))
    note: Mapped[str] = mapped_column(default="")


class Intention(Base):
    """What a headline figure ought to be (a share, 0–1), by a day; without one by the plan's end."""

    __tablename__ = "intention"
    figure: Mapped[Headline] = mapped_column(_closed(Headline))
    value: Mapped[float]
    by: Mapped[dt.date | None]


class KeptVersion(Base):
    """A state of the plan that was given a name and kept inside it."""

    __tablename__ = "kept_version"
    name: Mapped[str]
    kept_on: Mapped[dt.date]
    note: Mapped[str] = mapped_column(default="")


class KeptPart(Base):
    """A part of what a kept version holds: models/storage/kept.py writes and reads it.

    A whole database would not fit into one text of a plan, nor into one cell of a spreadsheet.
    """

    __tablename__ = "kept_part"
    version_id: Mapped[str] = _owned("kept_version.id")
    position: Mapped[int] = mapped_column(default=0)
    content: Mapped[str]
