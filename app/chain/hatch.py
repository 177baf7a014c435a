"""Hatches and dots as lines and discs cut to a convex polygon: vector on every medium, in real lengths.

Qt's brush patterns are in device pixels and turn into an even grey at 1200 dpi.
"""

from __future__ import annotations

from math import cos, hypot, pi, sin, sqrt

from app.chain.shapes import Point, Polygon, inside

SLOPE = pi / 4


def hatch_lines(polygon: Polygon, step: float) -> list[tuple[Point, Point]]:
    """Parallel lines, `step` apart, rising to the right, cut where they leave the polygon."""
    along, across = (cos(SLOPE), -sin(SLOPE)), (sin(SLOPE), cos(SLOPE))
    depths = [x * across[0] + y * across[1] for x, y in polygon]
    lines = []
    depth = (min(depths) // step + 1) * step
    while depth < max(depths):
        reach = sorted(
            ax * along[0] + ay * along[1] + share * ((bx - ax) * along[0] + (by - ay) * along[1])
            for (ax, ay), (bx, by), share in _crossings(polygon, across, depth)
        )
        if len(reach) >= 2:
            ends = [
                (depth * across[0] + t * along[0], depth * across[1] + t * along[1])
                for t in (reach[0], reach[-1])
            ]
            lines.append((ends[0], ends[1]))
        depth += step
    return lines


def _crossings(polygon: Polygon, across: Point, depth: float) -> list[tuple[Point, Point, float]]:
    found = []
    for a, b in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        da = a[0] * across[0] + a[1] * across[1] - depth
        db = b[0] * across[0] + b[1] * across[1] - depth
        if (da < 0) != (db < 0):
            found.append((a, b, da / (da - db)))
    return found


def dots(polygon: Polygon, step: float, clear: float) -> list[Point]:
    """A grid of points inside the polygon, no nearer than `clear` to its outline."""
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    found = []
    for row in range(int(min(ys) // step) + 1, int(max(ys) // step) + 1):
        for column in range(int(min(xs) // step) + 1, int(max(xs) // step) + 1):
            point = column * step, row * step
            if inside(polygon, point) and _distance(polygon, point) >= clear:
                found.append(point)
    return found


def _distance(polygon: Polygon, point: Point) -> float:
    """From a point inside a convex polygon to the nearest of its sides."""
    x, y = point
    return min(
        abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / (hypot(bx - ax, by - ay) or sqrt(2))
        for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1], strict=True)
        if (ax, ay) != (bx, by)
    )


def level_line(polygon: Polygon, y: float) -> tuple[float, float] | None:
    """Where a level line enters and leaves a convex polygon, or None when it misses it."""
    xs = sorted(
        ax + (bx - ax) * (y - ay) / (by - ay)
        for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1], strict=True)
        if (ay <= y) != (by <= y)
    )
    return (xs[0], xs[-1]) if xs else None
