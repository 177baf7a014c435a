"""What to do next: moves that bring the work nearer to what is intended, at once or proven to be the best."""

from models.advice.advising import exact, measured, quick
from models.advice.problem import Problem, problem_of
from models.advice.values import (
    Advice,
    Candidate,
    Goal,
    Headlines,
    Proposal,
    Source,
    Status,
    Why,
    WhyKind,
)

__all__ = [
    "Advice",
    "Candidate",
    "Goal",
    "Headlines",
    "Problem",
    "Proposal",
    "Source",
    "Status",
    "Why",
    "WhyKind",
    "exact",
    "measured",
    "problem_of",
    "quick",
]
