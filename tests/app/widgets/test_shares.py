from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider, QToolButton

from app.languages import sentence
from app.widgets import balance
from app.widgets.shares import SharesEditor, shares_source
from models.edits.actions import set_shares
from tests.app.conftest import Desk

SHARES = st.dictionaries(st.sampled_from("abcdef"), st.floats(0.001, 1), min_size=2).map(
    lambda parts: {key: value / sum(parts.values()) for key, value in parts.items()}
)


@given(SHARES, st.floats(0, 1))
def test_shares_add_up_to_one_wherever_one_is_moved(shares: dict[str, float], to: float) -> None:
    one = next(iter(shares))
    moved = balance.moved(shares, one, to)
    assert sum(moved.values()) == pytest.approx(1, abs=1e-12)
    assert moved[one] == pytest.approx(to)
    assert min(moved.values()) >= 0


@given(SHARES, st.floats(0, 0.9))
def test_the_others_keep_their_proportions(shares: dict[str, float], to: float) -> None:
    one, *others = shares
    moved = balance.moved(shares, one, to)
    for other in others:
        assert moved[other] * (1 - shares[one]) == pytest.approx(shares[other] * (1 - to), abs=1e-9)


@given(SHARES)
def test_adding_and_removing_keep_the_whole(shares: dict[str, float]) -> None:
    more = balance.added(shares, "new")
    assert sum(more.values()) == pytest.approx(1, abs=1e-12)
    assert more["new"] == pytest.approx(1 / (len(shares) + 1))
    less = balance.removed(more, "new")
    assert less == pytest.approx(shares)


@given(SHARES, st.floats(0, 1), st.sets(st.sampled_from("abcdef")))
def test_what_is_locked_stays_and_the_rest_still_makes_a_whole(
    shares: dict[str, float], to: float, locked: set[str]
) -> None:
    one = next(iter(shares))
    for made in (balance.moved(shares, one, to, locked), balance.even(shares, locked)):
        assert made.keys() == shares.keys()
        assert sum(made.values()) == pytest.approx(1, abs=1e-9)
        assert min(made.values()) >= 0
    moved, even = balance.moved(shares, one, to, locked), balance.even(shares, locked)
    for key in (locked & shares.keys()) - {one}:
        assert moved[key] == shares[key]
    free = shares.keys() - locked
    assert all(even[key] == shares[key] for key in shares.keys() & locked)
    if free:
        assert max(even[key] for key in free) == pytest.approx(min(even[key] for key in free), abs=1e-9)


def test_the_only_share_is_the_whole_and_the_last_removed_leaves_none() -> None:
    assert balance.moved({"a": 1.0}, "a", 0.3) == {"a": 1.0}
    assert balance.removed({"a": 1.0}, "a") == {}
    assert balance.added({}, "a") == {"a": 1.0}
    assert balance.moved({"a": 1.0, "b": 0.0, "c": 0.0}, "a", 0.4) == pytest.approx(
        {"a": 0.4, "b": 0.3, "c": 0.3}
    )


@pytest.fixture
def editor(desk: Desk) -> SharesEditor:
    codes = desk.codes
    shares = {codes["communication"]: 0.5, codes["procurement"]: 0.3, codes["service"]: 0.2}
    desk.document.do(set_shares, "page", shares)
    made = SharesEditor(desk.document, shares_source(desk.document, "page"), "Serves")
    desk.show(made)
    return made


def stored(desk: Desk) -> dict[str, float]:
    names = {activity: code for code, activity in desk.codes.items()}
    return {names[one]: share for one, share in desk.document.plan.graph.shares_of("page").items()}


def slider(editor: SharesEditor, activity: str) -> QSlider:
    return next(one for one in editor.findChildren(QSlider) if one.property("activity") == activity)


def percent(editor: SharesEditor, activity: str) -> QLineEdit:
    return next(one for one in editor.findChildren(QLineEdit) if one.property("activity") == activity)


def test_moving_a_slider_moves_the_others_in_proportion(desk: Desk, editor: SharesEditor) -> None:
    slider(editor, desk.codes["communication"]).setValue(75)
    editor.leave()
    assert stored(desk) == pytest.approx({"communication": 0.75, "procurement": 0.15, "service": 0.10})


def test_moving_there_and_back_again_brings_the_shares_back(desk: Desk, editor: SharesEditor) -> None:
    steps = desk.steps()
    moved = slider(editor, desk.codes["communication"])
    for value in (100, 80, 0, 50):
        moved.setValue(value)
    editor.leave()
    assert stored(desk) == pytest.approx({"communication": 0.5, "procurement": 0.3, "service": 0.2})
    assert desk.steps() <= steps + 1


def test_a_typed_percentage_is_a_share_and_one_undo(desk: Desk, editor: SharesEditor) -> None:
    steps = desk.steps()
    line = percent(editor, desk.codes["service"])
    line.setFocus()
    line.selectAll()
    desk.bot.keyClicks(line, "60")
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    assert stored(desk) == pytest.approx({"communication": 0.25, "procurement": 0.15, "service": 0.6})
    assert desk.steps() == steps + 1
    desk.document.undo()
    assert percent(editor, desk.codes["communication"]).text() == "50 %"


def test_an_activity_is_added_and_removed(desk: Desk, editor: SharesEditor) -> None:
    editor.add(desk.codes["sales"])
    assert stored(desk)["sales"] == pytest.approx(0.25)
    assert sum(stored(desk).values()) == pytest.approx(1, abs=1e-12)
    editor.remove(desk.codes["sales"])
    editor.remove(desk.codes["service"])
    assert stored(desk) == pytest.approx({"communication": 0.625, "procurement": 0.375})


def test_what_is_no_number_stays_in_its_line(desk: Desk, editor: SharesEditor) -> None:
    line = percent(editor, desk.codes["service"])
    line.setFocus()
    line.selectAll()
    desk.bot.keyClicks(line, "half")
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    assert editor.fault is not None
    assert line.text() == "half"
    assert stored(desk)["service"] == pytest.approx(0.2)


def test_every_activity_without_a_share_is_offered(desk: Desk, editor: SharesEditor) -> None:
    editor._fill_menu()
    offered = [action.data() for action in editor._menu.actions()]
    assert desk.codes["sales"] in offered
    assert desk.codes["marketing_sales"] not in offered
    assert desk.codes["service"] not in offered


def type_percent(desk: Desk, editor: SharesEditor, activity: str, text: str) -> QLineEdit:
    line = percent(editor, activity)
    line.setFocus()
    line.selectAll()
    desk.bot.keyClicks(line, text)
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    return line


@pytest.mark.parametrize("text", ["130 %", "130", "-5", "100.01"])
def test_more_than_the_whole_is_refused_at_the_field_and_stays_as_it_was_typed(
    desk: Desk, editor: SharesEditor, text: str
) -> None:
    before = stored(desk)
    line = type_percent(desk, editor, desk.codes["service"], text)
    assert editor.fault is not None
    assert editor.fault.code == "share.outside"
    assert line.text() == text
    assert not editor.leave()
    assert stored(desk) == before


def test_a_locked_share_stays_while_others_move(desk: Desk, editor: SharesEditor) -> None:
    lock(desk, editor, "procurement")
    slider(editor, desk.codes["communication"]).setValue(60)
    editor.leave()
    assert stored(desk) == pytest.approx({"communication": 0.6, "procurement": 0.3, "service": 0.1})
    slider(editor, desk.codes["communication"]).setValue(90)
    editor.leave()
    assert stored(desk) == pytest.approx({"communication": 0.7, "procurement": 0.3})
    assert desk.steps()


def test_what_the_locked_shares_leave_is_said_when_more_is_typed(desk: Desk, editor: SharesEditor) -> None:
    lock(desk, editor, "procurement")
    assert not slider(editor, desk.codes["procurement"]).isEnabled()
    type_percent(desk, editor, desk.codes["service"], "80")
    assert editor.fault is not None
    assert editor.fault.code == "share.locked"
    assert "70 %" in sentence(editor.fault)


def test_with_all_but_one_locked_nothing_moves(desk: Desk, editor: SharesEditor) -> None:
    lock(desk, editor, "procurement")
    lock(desk, editor, "service")
    assert not any(one.isEnabled() for one in editor.findChildren(QSlider))
    lock(desk, editor, "service")
    assert slider(editor, desk.codes["service"]).isEnabled()


def lock(desk: Desk, editor: SharesEditor, code: str) -> None:
    desk.bot.mouseClick(editor._lines_of[desk.codes[code]].lock, Qt.MouseButton.LeftButton)


def test_arrows_move_by_one_percent_and_page_by_ten(desk: Desk, editor: SharesEditor) -> None:
    moved = slider(editor, desk.codes["communication"])
    moved.setFocus()
    for key, expected in ((Qt.Key.Key_Right, 51), (Qt.Key.Key_PageUp, 61), (Qt.Key.Key_Left, 60)):
        desk.bot.keyClick(moved, key)
        assert moved.value() == expected
    steps = desk.steps()
    editor.leave()
    assert stored(desk)["communication"] == pytest.approx(0.60)
    assert desk.steps() <= steps + 1


def test_moving_a_second_slider_keeps_what_the_first_one_gave(desk: Desk, editor: SharesEditor) -> None:
    slider(editor, desk.codes["communication"]).setValue(75)
    slider(editor, desk.codes["service"]).setValue(20)
    editor.leave()
    found = stored(desk)
    assert found["service"] == pytest.approx(0.2)
    assert found["communication"] / found["procurement"] == pytest.approx(0.75 / 0.15)


def test_an_even_split_is_one_undo(desk: Desk, editor: SharesEditor) -> None:
    steps = desk.steps()
    desk.bot.mouseClick(editor._even, Qt.MouseButton.LeftButton)
    assert list(stored(desk).values()) == pytest.approx([1 / 3] * 3)
    assert desk.steps() == steps + 1
    desk.document.undo()
    assert stored(desk)["communication"] == pytest.approx(0.5)


def away(editor: SharesEditor, activity: str) -> QToolButton:
    return editor._lines_of[activity].away


def rows(desk: Desk, editor: SharesEditor) -> list[str]:
    """The activities whose lines are seen, from top to bottom."""
    names = {activity: code for code, activity in desk.codes.items()}
    seen = [one for one in editor.findChildren(QLineEdit) if one.isVisible()]
    seen.sort(key=lambda one: one.mapTo(editor, one.pos()).y())
    return [names[one.property("activity")] for one in seen]


def test_a_share_being_typed_counts_when_another_activity_is_removed(
    desk: Desk, editor: SharesEditor
) -> None:
    line = percent(editor, desk.codes["communication"])
    desk.bot.mouseDClick(line, Qt.MouseButton.LeftButton)
    desk.bot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.bot.keyClicks(line, "45")
    desk.bot.mouseClick(away(editor, desk.codes["procurement"]), Qt.MouseButton.LeftButton)
    left = 0.55 * 0.2 / 0.5
    assert stored(desk) == pytest.approx(
        {"communication": 0.45 / (0.45 + left), "service": left / (0.45 + left)}
    )
    assert rows(desk, editor) == ["communication", "service"]
    assert line.text() == "67.2 %"


def test_a_share_that_cannot_be_read_stays_when_another_is_to_be_removed(
    desk: Desk, editor: SharesEditor
) -> None:
    line = percent(editor, desk.codes["service"])
    line.setFocus()
    line.selectAll()
    desk.bot.keyClicks(line, "half")
    desk.bot.mouseClick(away(editor, desk.codes["procurement"]), Qt.MouseButton.LeftButton)
    assert (line.text(), editor.fault is not None, len(stored(desk))) == ("half", True, 3)
    desk.bot.mouseClick(away(editor, desk.codes["service"]), Qt.MouseButton.LeftButton)
    assert stored(desk) == pytest.approx({"communication": 0.625, "procurement": 0.375})


@pytest.mark.parametrize(
    ("gone", "left", "focused"),
    [
        ("communication", ["procurement", "service"], "procurement"),
        ("procurement", ["communication", "service"], "service"),
        ("service", ["communication", "procurement"], "procurement"),
    ],
)
def test_a_removed_line_goes_at_once_the_focus_goes_on_and_undo_puts_it_where_it_was(
    desk: Desk, editor: SharesEditor, gone: str, left: list[str], focused: str
) -> None:
    before = rows(desk, editor)
    desk.bot.mouseClick(away(editor, desk.codes[gone]), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert rows(desk, editor) == left
    assert away(editor, desk.codes[focused]).hasFocus()
    desk.document.undo()
    QApplication.processEvents()
    assert rows(desk, editor) == before
    away(editor, desk.codes[before[0]]).setFocus()
    desk.bot.keyClick(away(editor, desk.codes[before[0]]), Qt.Key.Key_Tab)
    assert editor._lines_of[desk.codes[before[1]]].slider.hasFocus()
