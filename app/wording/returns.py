"""What the work returns, in words: the four questions, their answers, amounts and why one is missing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.wording.numbers import counted, money, number
from models.measures.returns import Amount, Missing, QuestionReturn
from models.vocabulary import Confidence, ReturnQuestion

translate = QCoreApplication.translate

QUESTIONS: Mapping[ReturnQuestion, str] = {
    ReturnQuestion.CUSTOMERS: QT_TRANSLATE_NOOP("Returns", "Does it win us new kinds of customers?"),
    ReturnQuestion.CRISIS: QT_TRANSLATE_NOOP("Returns", "Does it protect us in a crisis?"),
    ReturnQuestion.RELATION: QT_TRANSLATE_NOOP(
        "Returns", "Does it hold a real relation where customers are?"
    ),
    ReturnQuestion.TALENT: QT_TRANSLATE_NOOP("Returns", "Does it attract talent?"),
}
EXAMPLES: Mapping[ReturnQuestion, str] = {
    ReturnQuestion.CUSTOMERS: QT_TRANSLATE_NOOP(
        "Returns", "For example: 31 orders from firms that had never bought from us came through the forum"
    ),
    ReturnQuestion.CRISIS: QT_TRANSLATE_NOOP(
        "Returns", "For example: the rumour of March was answered within 2 hours and went no further"
    ),
    ReturnQuestion.RELATION: QT_TRANSLATE_NOOP(
        "Returns", "For example: customers answer one another, and 4 questions of 10 no longer reach us"
    ),
    ReturnQuestion.TALENT: QT_TRANSLATE_NOOP(
        "Returns", "For example: 9 fitters apply each month, where 4 did before"
    ),
}
SURE: Mapping[Confidence, str] = {
    Confidence.LOW: QT_TRANSLATE_NOOP("Returns", "not sure"),
    Confidence.MEDIUM: QT_TRANSLATE_NOOP("Returns", "fairly sure"),
    Confidence.HIGH: QT_TRANSLATE_NOOP("Returns", "sure"),
}
MISSING: Mapping[Missing, str] = {
    Missing.NO_HOUR_COST: QT_TRANSLATE_NOOP("Returns", "say what an hour costs"),
    Missing.NO_EFFORT: QT_TRANSLATE_NOOP("Returns", "neither hours nor money said"),
    Missing.NO_ACTION: QT_TRANSLATE_NOOP("Returns", "no action"),
    Missing.IDEA: QT_TRANSLATE_NOOP("Returns", "still an idea"),
    Missing.NO_VALUE: QT_TRANSLATE_NOOP("Returns", "no value yet"),
    Missing.NO_COST: QT_TRANSLATE_NOOP("Returns", "costs nothing"),
}


def question_text(asked: ReturnQuestion) -> str:
    """One of the four questions, asked of the work."""
    return translate("Returns", QUESTIONS[asked])


def example_text(asked: ReturnQuestion) -> str:
    """What evidence for a question can look like."""
    return translate("Returns", EXAMPLES[asked])


def sure_text(confidence: Confidence) -> str:
    """How sure one is, inside a sentence."""
    return translate("Returns", SURE[confidence])


def missing_text(missing: Missing | None) -> str:
    """Why an amount is not available; "" when it is."""
    return translate("Returns", MISSING[missing]) if missing is not None else ""


def money_text(amount: Amount, currency: str, language: str) -> str:
    """An amount of money, or why there is none."""
    return missing_text(amount.missing) if amount.value is None else money(amount.value, currency, language)


def ratio_text(ratio: Amount, language: str) -> str:
    """How much came back for each one that went in: `2.5 ×`; "–" when that is not available."""
    return "–" if ratio.value is None else f"{number(ratio.value, language, 1)}\u00a0×"


def answer_text(answer: QuestionReturn, currency: str, language: str) -> str:
    """The answer to a question in one sentence: how much evidence, how sure, what for what."""
    if not answer.answered:
        return translate("Returns", "No evidence yet")
    n = len(answer.evidence)
    said = counted(
        n,
        translate("Returns", "{n} piece of evidence"),
        translate("Returns", "{n} pieces of evidence"),
        language,
    ).format(n=n)
    if answer.confidence is not None:
        sure = sure_text(answer.confidence)
        said = translate("Returns", "{evidence}, {sure}").format(evidence=said, sure=sure)
    for_what = _for_what(answer, currency, language)
    if not for_what:
        return said
    told = translate("Returns", "{said}: {worth}").format(said=said, worth=for_what)
    if answer.returned.estimated:
        told = translate("Returns", "{told} (estimated)").format(told=told)
    return told


def _for_what(answer: QuestionReturn, currency: str, language: str) -> str:
    value, cost = answer.returned.value, answer.returned.cost
    told = {"value": money_text(value, currency, language), "cost": money_text(cost, currency, language)}
    if value.value is not None and cost.value is not None:
        return translate("Returns", "{value} for {cost}").format(**told)
    if value.value is not None:
        return translate("Returns", "{value}, at a cost not known yet").format(**told)
    if cost.value is not None:
        return translate("Returns", "no value yet, for {cost}").format(**told)
    return ""
