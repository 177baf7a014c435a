"""What breaks a chain of actions, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import plural
from models.measures.relays import Break, Joint, Side

BREAKS: dict[Break, str] = {
    Break.STOPPED_BEFORE: QT_TRANSLATE_NOOP("Relays", "Broken: “{one}” is stopped and leads here no more."),
    Break.STOPPED_AFTER: QT_TRANSLATE_NOOP(
        "Relays", "Broken: “{other}” is stopped, so “{one}” leads nowhere."
    ),
    Break.FINISHED: QT_TRANSLATE_NOOP("Relays", "Broken: “{one}” is done before “{other}” begins."),
    Break.BACKWARDS: QT_TRANSLATE_NOOP("Relays", "Broken: “{other}” ends before “{one}” begins."),
}
GAP = (
    QT_TRANSLATE_NOOP("Relays", "Broken: {n} day lies between the two."),
    QT_TRANSLATE_NOOP("Relays", "Broken: {n} days lie between the two."),
)
SIDES: dict[Side, str] = {
    Side.ONLINE: QT_TRANSLATE_NOOP("Relays", "online"),
    Side.OFFLINE: QT_TRANSLATE_NOOP("Relays", "offline"),
    Side.BOTH: QT_TRANSLATE_NOOP("Relays", "online and offline"),
    Side.UNKNOWN: QT_TRANSLATE_NOOP("Relays", "online or offline: not said"),
}


def say_break(joint: Joint, one: str, other: str) -> str:
    """Why a relay is broken, with the titles of its two actions; "" for a whole one."""
    if joint.broken is None:
        return ""
    if joint.broken is Break.GAP:
        first, many = (QCoreApplication.translate("Relays", text) for text in GAP)
        return plural(joint.days, first, many).format(n=joint.days)
    return QCoreApplication.translate("Relays", BREAKS[joint.broken]).format(one=one, other=other)


def say_side(side: Side) -> str:
    """Where an action takes place."""
    return QCoreApplication.translate("Relays", SIDES[side])
