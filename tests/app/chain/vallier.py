"""The figures of a small industrial company, by hand: what the drawings of the tests show."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from app.chain.geometry import Shape
from models.measures.figures import (
    ActivityFigures,
    Figures,
    Landing,
    LeftOut,
    Proof,
    Reason,
    Running,
    Scope,
    StageMark,
    Strategy,
    Thing,
    Weight,
)
from models.periods import Period
from models.vocabulary import ActivityKind, Stage

S, P = ActivityKind.SUPPORT, ActivityKind.PRIMARY
R, T, N, I = Stage.RUNNING, Stage.TEST, Stage.PLANNED, Stage.IDEA  # noqa: E741
QUARTER = Period(dt.date(2027, 1, 1), dt.date(2027, 3, 31))
REASON = {
    "fr": "Livraisons et suivi client confiés au transporteur jusqu’en juin 2028",
    "en": "Deliveries and tracking are the carrier’s until June 2028",
}
# id, kind, parent, French, short, English, short, intended, hours a month, level, silo, stages
ROWS = (
    ("infrastructure", S, None, "Infrastructure de l’entreprise", "Infrastructure", "Firm infrastructure",
     "Infrastructure", 0.05, 2, 3, 1.0, (T,)),
    ("human_resources", S, None, "Gestion des ressources humaines", "Ressources humaines",
     "Human resource management", "Human resources", 0.12, 42, 4, 0.55, (R, R, R, T, T, N, N)),
    ("technology", S, None, "Développement technologique (R&D)", "R&D", "Technology development", "R&D", 0.10,
     18, 3, 0.3, (R, R, R)),
    ("procurement", S, None, "Achats", "Achats", "Procurement", "Procurement", 0.08, 0, 0, None, ()),
    ("inbound", P, None, "Logistique amont (approvisionnements)", "Logistique amont",
     "Inbound logistics (supply)", "Inbound", 0.05, 0, 1, None, (I,)),
    ("operations", P, None, "Production", "Production", "Operations", "Operations", 0.06, 3.4, 3, 1.0, (T,)),
    ("outbound", P, None, "Logistique aval", "Logistique aval", "Outbound logistics", "Outbound", 0.0, 0, 0, None, ()),
    ("marketing_sales", P, None, "Marketing & ventes", "Marketing & ventes", "Marketing & sales",
     "Marketing & sales", None, 217, 4, 0.85, ()),
    ("communication", P, "marketing_sales", "Communication", "Communication", "Communication", "Communication",
     0.15, 184, 4, 0.96, (R,) * 9 + (T, T, N)),
    ("marketing", P, "marketing_sales", "Marketing", "Marketing", "Marketing", "Marketing", 0.12, 18, 3, 0.4,
     (R, R, R)),
    ("sales", P, "marketing_sales", "Ventes", "Ventes", "Sales", "Sales", 0.12, 15, 4, 0.2, (R, R, R, N, N)),
    ("service", P, None, "Service client et après-vente", "Service client", "Service", "Service", 0.15, 20, 4, 0.0,
     (R, R, T)),
)  # fmt: skip
TOTAL = 302.0
MONEY = {"communication": 12_400.0, "human_resources": 3_000.0, "marketing": 800.0}


def shapes(language: str = "fr") -> tuple[Shape, ...]:
    """The chain in stored order."""
    french = language == "fr"
    return tuple(
        Shape(row[0], row[1], row[2], row[3] if french else row[5], row[4] if french else row[6])
        for row in ROWS
    )


def figures(language: str = "fr", targets: bool = True) -> Figures:
    """What is measured of it in the first quarter of 2027, live, by hours."""
    activities = tuple(_activity(row, language, targets) for row in ROWS)
    return Figures(
        plan=Thing("plan", "Réseaux sociaux 2027"), currency="EUR", period=QUARTER, scope=Scope.LIVE,
        weight=Weight.EFFORT, weight_asked=Weight.EFFORT, total=3 * TOTAL, n=10, activities=activities, units=(),
        landing=Landing(communication_share=0.61, largest_share=0.61, distance_to_target=0.48,
                        effort_to_move=435.0 if targets else None, covered=8,
                        communication_target=0.15 if targets else None),
        running=Running(communication_share=0.76, lost_without_silo=("infrastructure", "operations")),
        strategy=Strategy(0.38, (), ()), channels=(), left_out=LeftOut(), unavailable={}, has_targets=targets,
        counted_actions=23, estimated=(), undated_rates=(), spread=(), unplaced=(),
        overdue=(Thing("a1", "TikTok des apprentis"),),
    )  # fmt: skip


def _activity(row: tuple, language: str, targets: bool) -> ActivityFigures:
    identity, _, parent, french, _, english, _, target, hours, level, silo, stages = row
    name = french if language == "fr" else english
    purpose = identity == "outbound"
    share = None if purpose else hours / TOTAL
    proof = Proof(Thing("a", "Portraits métiers"), Thing("o", "Pourvoir les postes"),
                  Thing("i", "Délai de recrutement" if language == "fr" else "Time to hire"),
                  dt.date(2027, 1, 12), 41, "j")  # fmt: skip
    if not targets:
        target = None
    return ActivityFigures(
        id=identity, code=identity, name=name, parent=parent, leaf=identity != "marketing_sales",
        in_frame=not purpose and identity != "marketing_sales", empty_on_purpose=purpose, weight=3.0 * hours,
        share=share, target=target, location_quotient=share / target if share is not None and target else None,
        coverage_level=level, actions=sum(stage.live for stage in stages),
        live_actions=sum(stage.live for stage in stages), money=MONEY.get(identity, 0.0), silo_share=silo,
        overdue_tests=(Thing("a1", "TikTok des apprentis"),) if identity == "human_resources" else (),
        stages=tuple(StageMark(f"{identity}{n}", "Une action", stage) for n, stage in enumerate(stages)),
        estimated=False, reason=REASON[language] if purpose else "", proofs=(proof,) if level == 4 else (),
    )  # fmt: skip


def without_work() -> Figures:
    """The same chain with nothing counted: shares are not available."""
    empty = tuple(
        replace(a, share=None, location_quotient=None, weight=0.0, coverage_level=0, actions=0, live_actions=0,
                stages=(), money=0.0, silo_share=None, overdue_tests=(), proofs=())
        for a in figures().activities
    )  # fmt: skip
    return replace(figures(), activities=empty, total=0.0, landing=Landing(), running=Running(),
                   unavailable={"landing": Reason.NOTHING_COUNTED})  # fmt: skip
