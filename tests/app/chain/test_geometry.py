from hypothesis import given, settings
from hypothesis import strategies as st

from app.chain.geometry import Cell, ChainLayout, Shape, cell_at, inside, lay_out, neighbour
from models.vocabulary import ActivityKind, ChainForm
from tests.app.chain import vallier

SLACK = 1e-6


@st.composite
def chains(draw: st.DrawFn) -> tuple[Shape, ...]:
    """Chains of up to thirty activities, four levels deep, parents before or after their children."""
    count = draw(st.integers(0, 30))
    made: list[Shape] = []
    for index in range(count):
        parent = draw(st.one_of(st.none(), st.integers(0, index - 1))) if index else None
        kind = draw(st.sampled_from(ActivityKind)) if parent is None else made[parent].kind
        made.append(Shape(str(index), kind, None if parent is None else str(parent), f"Activity {index}"))
    return tuple(draw(st.permutations(made))) if draw(st.booleans()) else tuple(made)


sizes = st.tuples(st.floats(0.01, 20_000), st.floats(0.01, 20_000))


def area(polygon: tuple[tuple[float, float], ...]) -> float:
    around = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in around) / 2


def apart(one: Cell, other: Cell, slack: float) -> bool:
    """Whether some side of either separates two convex polygons."""
    for polygon, against in ((one.polygon, other.polygon), (other.polygon, one.polygon)):
        for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
            length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
            if length and all(
                (bx - ax) * (y - ay) - (by - ay) * (x - ax) <= slack * length for x, y in against
            ):
                return True
    return False


def check(layout: ChainLayout, shapes: tuple[Shape, ...]) -> None:
    slack = SLACK * (layout.width + layout.height)
    for cell in layout.cells:
        assert area(cell.polygon) > 0, "clockwise, with an area"
        assert all(inside(layout.outline, point, slack) for point in cell.polygon), "inside the outline"
        for rect in (cell.text, cell.value, cell.marks):
            assert rect.width > 0
            assert rect.height > 0
            assert all(inside(cell.polygon, point, slack) for point in rect.polygon), "text inside the cell"
    for index, cell in enumerate(layout.cells):
        assert all(apart(cell, other, slack) for other in layout.cells[:index]), "no overlap"
    assert [cell.number for cell in layout.cells] == list(range(1, len(layout.cells) + 1))
    assert set(layout.shown_as) == {shape.id for shape in shapes}
    assert set(layout.shown_as.values()) == {cell.id for cell in layout.cells}


@settings(max_examples=150, deadline=None)
@given(chains(), sizes)
def test_an_arrow_is_sane_at_every_size_with_any_activities(
    shapes: tuple[Shape, ...], size: tuple[float, float]
) -> None:
    check(lay_out(shapes, *size, ChainForm.ARROW), shapes)


@settings(max_examples=150, deadline=None)
@given(chains(), sizes)
def test_a_cycle_is_sane_at_every_size_with_any_activities(
    shapes: tuple[Shape, ...], size: tuple[float, float]
) -> None:
    check(lay_out(shapes, *size, ChainForm.CYCLE), shapes)


@settings(max_examples=60, deadline=None)
@given(chains(), st.sampled_from(ChainForm))
def test_siblings_stand_in_stored_order(shapes: tuple[Shape, ...], form: ChainForm) -> None:
    layout = lay_out(shapes, 1200, 800, form)
    shown = [cell.id for cell in layout.cells]
    for kind in ActivityKind:
        for parent in {shape.parent for shape in shapes}:
            siblings = [s.id for s in shapes if s.parent == parent and s.kind == kind and s.id in shown]
            assert sorted(siblings, key=shown.index) == siblings


def test_support_rows_take_43_per_cent_and_the_point_is_at_their_border() -> None:
    layout = lay_out(vallier.shapes(), 900, 600)
    rows = [layout.cell(name) for name in ("infrastructure", "procurement")]
    columns = layout.cell("inbound")
    assert rows[0]
    assert rows[1]
    assert columns
    assert rows[0].bounds.y == 0
    assert rows[1].bounds.bottom < 0.43 * 600 < columns.bounds.y
    tip = max(layout.margin)
    assert tip == (900, 0.43 * 600)


def test_columns_are_as_wide_as_the_root_of_their_leaves() -> None:
    layout = lay_out(vallier.shapes(), 900, 600)
    one, three = layout.cell("operations"), layout.cell("marketing_sales")
    assert one
    assert three
    assert abs(three.bounds.width / one.bounds.width - 3**0.5) < 1e-9


def test_the_last_column_is_1_2_times_as_wide_at_half_its_height() -> None:
    layout = lay_out(vallier.shapes(), 900, 600)
    one, last = layout.cell("operations"), layout.cell("service")
    assert one
    assert last
    (left, _), (right, _), (foot, _), _ = last.polygon
    assert abs(((right + foot) / 2 - left) / one.bounds.width - 1.2) < 0.02


def test_up_to_three_children_stand_in_one_column_and_more_in_two() -> None:
    def columns(n: int) -> int:
        parent = Shape("p", ActivityKind.PRIMARY)
        others = tuple(Shape(f"o{i}", ActivityKind.PRIMARY) for i in range(3))
        children = tuple(Shape(f"c{i}", ActivityKind.PRIMARY, "p") for i in range(n))
        layout = lay_out((parent, *children, *others), 900, 600)
        return len({round(c.bounds.x) for c in layout.cells if c.id.startswith("c")})

    assert [columns(n) for n in (1, 2, 3, 4, 5, 6)] == [1, 1, 1, 2, 2, 2]


def test_a_parent_is_a_title_above_its_children() -> None:
    layout = lay_out(vallier.shapes(), 900, 600)
    title, child = layout.cell("marketing_sales"), layout.cell("communication")
    assert title
    assert child
    assert title.header
    assert not child.header
    assert title.bounds.bottom <= child.bounds.y


def test_below_the_third_level_activities_are_shown_by_their_ancestor() -> None:
    shapes = tuple(Shape(str(i), ActivityKind.PRIMARY, str(i - 1) if i else None) for i in range(5))
    layout = lay_out(shapes, 900, 600)
    assert [cell.id for cell in layout.cells] == ["0", "1", "2"]
    assert layout.shown_as["4"] == "2"
    assert layout.cells[-1].rolled


def test_a_missing_or_circular_parent_makes_a_root() -> None:
    shapes = (
        Shape("a", ActivityKind.PRIMARY, "b"),
        Shape("b", ActivityKind.PRIMARY, "a"),
        Shape("c", ActivityKind.SUPPORT, "gone"),
    )
    assert {cell.id for cell in lay_out(shapes, 900, 600).cells} == {"a", "b", "c"}


def test_a_very_deep_chain_is_laid_out() -> None:
    shapes = tuple(Shape(str(i), ActivityKind.PRIMARY, str(i - 1) if i else None) for i in range(1500))
    assert len(lay_out(shapes, 900, 600).shown_as) == 1500


def test_a_point_finds_its_cell_and_the_gap_none() -> None:
    layout = lay_out(vallier.shapes(), 900, 600)
    found = cell_at(layout, (20, 20))
    assert found is not None
    assert found.id == "infrastructure"
    assert cell_at(layout, (899, 2)) is None


def test_arrow_keys_reach_every_cell() -> None:
    for form in ChainForm:
        layout = lay_out(vallier.shapes(), 900, 600, form)
        reached, waiting = set(), [layout.cells[0].id]
        while waiting:
            here = waiting.pop()
            if here in reached:
                continue
            reached.add(here)
            steps = (neighbour(layout, here, *step) for step in ((1, 0), (-1, 0), (0, 1), (0, -1)))
            waiting.extend(step for step in steps if step)
        assert reached == {cell.id for cell in layout.cells}


def test_without_support_the_last_column_stays_1_2_times_as_wide_on_average() -> None:
    layout = lay_out([Shape(str(i), ActivityKind.PRIMARY) for i in range(5)], 900, 600)
    first, last = layout.cells[0], layout.cells[-1]
    assert abs(area(last.polygon) / area(first.polygon) - 1.2) < 0.01
