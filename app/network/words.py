"""What the network says: its one insight, who everything hangs on, and every node with its ties, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import current, plural
from app.wording.choices import word
from app.wording.numbers import number, percent
from app.wording.reasons import why_not
from models.measures.figures import Figures, Reason
from models.measures.network_parts import Edge, Hanging, Kind, Network, Node, Tie

KINDS: Mapping[Kind, str] = {
    Kind.UNIT: QT_TRANSLATE_NOOP("Network", "Departments"),
    Kind.PERSON: QT_TRANSLATE_NOOP("Network", "People"),
    Kind.ACTION: QT_TRANSLATE_NOOP("Network", "Actions"),
    Kind.ACTIVITY: QT_TRANSLATE_NOOP("Network", "Activities"),
}
"""The kinds that can be shown or not, and what they are called."""

ONE: Mapping[Kind, str] = {
    Kind.UNIT: QT_TRANSLATE_NOOP("Network", "Department or team"),
    Kind.PERSON: QT_TRANSLATE_NOOP("Network", "Person"),
    Kind.ACTION: QT_TRANSLATE_NOOP("Network", "Action"),
    Kind.GROUP: QT_TRANSLATE_NOOP("Network", "Actions"),
    Kind.ACTIVITY: QT_TRANSLATE_NOOP("Network", "Activity"),
}

TIES: Mapping[Tie, tuple[str, str]] = {
    Tie.WORKS_IN: (
        QT_TRANSLATE_NOOP("Network", "works in {names}"),
        QT_TRANSLATE_NOOP("Network", "its people: {names}"),
    ),
    Tie.HOME: (
        QT_TRANSLATE_NOOP("Network", "at home in {names}"),
        QT_TRANSLATE_NOOP("Network", "home of {names}"),
    ),
    Tie.RUNS: (QT_TRANSLATE_NOOP("Network", "runs {names}"), QT_TRANSLATE_NOOP("Network", "run by {names}")),
    Tie.OWNS: (
        QT_TRANSLATE_NOOP("Network", "responsible for {names}"),
        QT_TRANSLATE_NOOP("Network", "responsible: {names}"),
    ),
    Tie.CONTRIBUTES: (
        QT_TRANSLATE_NOOP("Network", "contributes to {names}"),
        QT_TRANSLATE_NOOP("Network", "contributors: {names}"),
    ),
    Tie.SERVES: (
        QT_TRANSLATE_NOOP("Network", "serves {names}"),
        QT_TRANSLATE_NOOP("Network", "served by {names}"),
    ),
    Tie.WORKS_FOR: (
        QT_TRANSLATE_NOOP("Network", "works for {names}"),
        QT_TRANSLATE_NOOP("Network", "those who work for it: {names}"),
    ),
    Tie.FOLLOW_ON: (
        QT_TRANSLATE_NOOP("Network", "followed by {names}"),
        QT_TRANSLATE_NOOP("Network", "follows on from {names}"),
    ),
    Tie.LINKAGE: (
        QT_TRANSLATE_NOOP("Network", "linkage to {names}"),
        QT_TRANSLATE_NOOP("Network", "linkage from {names}"),
    ),
}
"""How a tie is told of its start, and of its end."""

_LONGEST_LIST = 12
_IN_A_SENTENCE = 3


def say(text: str) -> str:
    """A text of these tables in the language in force."""
    return QCoreApplication.translate("Network", text)


# -- the sentences above the picture ----------------------------------------------------------------------------


def insight(whole: Network, figures: Figures, longest: int = 0) -> str:
    """What the picture shows, in sentences: what stays inside, what is bridged, what hangs on one person.

    Names of more letters than `longest` are cut; 0 leaves them whole.
    """
    names = {node.id: cut(node.name, longest) for node in whole.nodes}
    said = (_inside(figures), _bridged(whole, names, figures), _hangs(whole, longest))
    return " ".join(filter(None, said)).replace("….", "…")


def cut(name: str, longest: int) -> str:
    """A name of at most so many letters; 0 leaves it whole."""
    return f"{name[: longest - 1].rstrip(' ,;(')}…" if 0 < longest < len(name) else name


def inside(figures: Figures) -> float | None:
    """What Communication does for itself, 0–1 of the work of all departments: a part of what it does."""
    return figures.ways_of_all.silo_for_itself if figures.ways_of_all is not None else None


def _inside(figures: Figures) -> str:
    part = inside(figures)
    if part is None or not any(unit.communication for unit in figures.units):
        return ""
    if part <= 0:
        return QCoreApplication.translate("Network", "No work stays inside Communication.")
    text = QCoreApplication.translate(
        "Network", "{share} of the departments’ work stays inside Communication, which does it for itself."
    )
    return text.format(share=percent(part, current()))


def _bridged(whole: Network, names: Mapping[str, str], figures: Figures) -> str:
    bridge = whole.bridge
    if not bridge.units:
        return ""
    team = listed([names[unit] for unit in bridge.units if unit in names])
    count = len(bridge.activities)
    if not count:
        text = QCoreApplication.translate("Network", "The transverse team ({team}) ties no activity yet.")
        return text.format(team=team)
    text = plural(
        count,
        QCoreApplication.translate(
            "Network", "The transverse team ({team}) works for {n} activity of {all}{people}."
        ),
        QCoreApplication.translate(
            "Network", "The transverse team ({team}) ties {n} activities of {all}{people}."
        ),
    )
    return text.format(team=team, n=count, all=max(figures.n, count), people=_with_people(len(bridge.people)))


def _with_people(count: int) -> str:
    if not count:
        return ""
    text = plural(
        count,
        QCoreApplication.translate("Network", ", with {n} person of other departments"),
        QCoreApplication.translate("Network", ", with {n} people of other departments"),
    )
    return text.format(n=count)


def _hangs(whole: Network, longest: int) -> str:
    """The gravest case in its own sentence."""
    if not whole.live or not whole.of(Kind.PERSON):
        return ""
    if not whole.hanging:
        return QCoreApplication.translate("Network", "Nothing hangs on one single person.")
    return leaving(whole, whole.hanging[0], longest)


def leaving(whole: Network, one: Hanging, longest: int = 0) -> str:
    """What is lost if a person leaves: "If Odile Petit leaves, Infrastructure and Sales have no one." """
    names = {node.id: cut(node.name, longest) for node in whole.nodes}
    name = names.get(one.person, "")
    lost = list(dict.fromkeys(names.get(what, "") for what in (*one.activities, *one.units)))
    if one.activities:
        said = plural(
            len(lost),
            QCoreApplication.translate("Network", "If {name} leaves, {what} has no one."),
            QCoreApplication.translate("Network", "If {name} leaves, {what} have no one."),
        )
    elif lost:
        said = QCoreApplication.translate(
            "Network", "If {name} leaves, nobody is left for the work of {what}."
        )
    else:
        said = QCoreApplication.translate(
            "Network", "If {name} leaves, the others fall into {n} groups that have no work in common."
        )
    return said.format(name=name, what=listed(lost), n=one.parts)


def honesty(whole: Network, figures: Figures) -> str:
    """What the picture cannot show and why, in sentences; "" when there is nothing to say."""
    kinds = {kind: whole.of(kind) for kind in Kind}
    said = []
    if not kinds[Kind.ACTIVITY]:
        said.append(why_not(Reason.NO_ACTIVITY))
    elif len(kinds[Kind.ACTIVITY]) == 1:
        said.append(say(_ONE_ACTIVITY))
    if not whole.actions:
        reason = figures.unavailable.get("landing.hhi", Reason.NOTHING_COUNTED)
        empty = (Reason.NO_ACTIVITY, Reason.ONE_ACTIVITY)
        said.append(why_not(Reason.NOTHING_COUNTED if reason in empty else reason))
    elif not whole.live:
        said.append(say(_NOTHING_LIVE))
    if not kinds[Kind.UNIT]:
        said.append(why_not(Reason.NO_UNITS))
    elif all(node.silo for node in kinds[Kind.UNIT]):
        said.append(say(_ALL_COMMUNICATION if len(kinds[Kind.UNIT]) > 1 else _ONLY_COMMUNICATION))
    elif not any(node.silo for node in kinds[Kind.UNIT]):
        said.append(why_not(Reason.NO_COMMUNICATION))
    if not kinds[Kind.PERSON]:
        said.append(say(_NO_PEOPLE))
    elif whole.nobody:
        text = plural(
            len(whole.nobody),
            QCoreApplication.translate("Network", "{n} live action names nobody who does it."),
            QCoreApplication.translate("Network", "{n} live actions name nobody who does them."),
        )
        said.append(text.format(n=number(len(whole.nobody), current())))
    if whole.bundled:
        text = QCoreApplication.translate(
            "Network",
            "{n} actions are told in {groups} groups, one per department and activity: an action for several "
            "activities is in several.",
        )
        groups = number(len(kinds[Kind.GROUP]), current())
        said.append(text.format(n=number(whole.actions, current()), groups=groups))
    return " ".join(said)


_ONE_ACTIVITY = QT_TRANSLATE_NOOP(
    "Network", "There is only one activity: nothing lies between it and others."
)
_NOTHING_LIVE = QT_TRANSLATE_NOOP(
    "Network", "Nothing is live in this period, so nobody can say yet what hangs on whom."
)
_ALL_COMMUNICATION = QT_TRANSLATE_NOOP(
    "Network", "Every department is marked as Communication: all are one cluster, with nothing beside it."
)
_ONLY_COMMUNICATION = QT_TRANSLATE_NOOP(
    "Network", "Communication is the only department so far: add the others to see who works with whom."
)
_NO_PEOPLE = QT_TRANSLATE_NOOP(
    "Network", "Nobody is named in the plan yet, so nobody can say what hangs on whom."
)


# -- nodes in words ---------------------------------------------------------------------------------------------


def marks_of(node: Node) -> list[str]:
    """What is said of a node beside its name: Communication, transverse, how far an action has come."""
    said = []
    if node.kind is Kind.UNIT and node.silo:
        said.append(QCoreApplication.translate("Network", "marked as Communication"))
    if node.kind is Kind.UNIT and node.transverse:
        said.append(QCoreApplication.translate("Network", "transverse team"))
    if node.stage is not None:
        said.append(word(node.stage))
    return said


class Telling:
    """The nodes of one network in words; names and ties are gathered once."""

    def __init__(self, shown: Network) -> None:
        self.shown = shown
        self._plain = {node.id: node.name for node in shown.nodes}
        self._names = {node.id: self.name(node) for node in shown.nodes}
        self._ties: dict[str, dict[tuple[Tie, bool], list[str]]] = defaultdict(lambda: defaultdict(list))
        for edge in shown.edges:
            self._ties[edge.start][edge.tie, True].append(_with_count(self._names[edge.end], edge))
            self._ties[edge.end][edge.tie, False].append(_with_count(self._names[edge.start], edge))

    def name(self, node: Node) -> str:
        """What a node is called among all others; a group says how many actions, whose and for what."""
        if node.kind is not Kind.GROUP:
            return node.name
        count = len(node.action_ids)
        text = plural(
            count,
            QCoreApplication.translate("Network", "{n} action"),
            QCoreApplication.translate("Network", "{n} actions"),
        )
        ends = (self._plain.get(node.unit, ""), self._plain.get(node.id.partition("/")[2], ""))
        return f"{text.format(n=number(count, current()))} ({' → '.join(end or '–' for end in ends)})"

    def ties(self, node: Node) -> list[str]:
        """The ties of a node, a line for each way it is tied."""
        mine = self._ties.get(node.id, {})
        lines = []
        for tie, texts in TIES.items():
            for outward, text in zip((True, False), texts, strict=True):
                if (tie, outward) in mine:
                    lines.append(say(text).format(names=_shortened(mine[tie, outward])))
        return lines

    def told(self, node: Node) -> str:
        """A node as sentences: what it is, what hangs on it, and its ties."""
        head = QCoreApplication.translate("Network", "{kind}: {name}")
        head = head.format(kind=say(ONE[node.kind]), name=self._names.get(node.id, node.name))
        lines = [", ".join([head, *marks_of(node)])]
        lines += [
            leaving(self.shown, one).removesuffix(".") for one in self.shown.hanging if one.person == node.id
        ]
        lines += self.ties(node) or [QCoreApplication.translate("Network", "tied to nothing")]
        return ". ".join(line[:1].upper() + line[1:] for line in lines) + "."


def _with_count(name: str, edge: Edge) -> str:
    return f"{name} ({number(edge.count, current())})" if edge.count > 1 else name


def counts(whole: Network) -> str:
    """What is drawn, in numbers."""
    shown = ((len(whole.of(kind)), say(name)) for kind, name in KINDS.items())
    return " · ".join(f"{name.lower()}: {number(count, current())}" for count, name in shown if count)


def lost_short(whole: Network, one: Hanging) -> str:
    """What hangs on a person, beside their name in the picture."""
    names = {node.id: node.name for node in whole.nodes}
    lost = list(dict.fromkeys(names.get(what, "") for what in (*one.activities, *one.units)))
    if not lost:
        return QCoreApplication.translate("Network", "holds the others together")
    return QCoreApplication.translate("Network", "alone for {names}").format(names=listed(lost))


def _shortened(names: Sequence[str]) -> str:
    return ", ".join(names[:_LONGEST_LIST]) + ("…" if len(names) > _LONGEST_LIST else "")


def listed(names: Iterable[str]) -> str:
    """Names in a sentence: a, b and c; of many the first ones, and how many more."""
    some = [name for name in names if name]
    if len(some) > _IN_A_SENTENCE:
        more = QCoreApplication.translate("Network", "{names} and {n} more")
        return more.format(names=", ".join(some[:_IN_A_SENTENCE]), n=len(some) - _IN_A_SENTENCE)
    if len(some) < 2:
        return "".join(some)
    pair = QCoreApplication.translate("Network", "{first} and {last}")
    return pair.format(first=", ".join(some[:-1]), last=some[-1])
