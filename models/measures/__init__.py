"""Every figure of the plan, as pure functions of its graph."""

from models.measures.figures import Figures, Scope, Weight
from models.measures.measuring import measure, opening_scope

__all__ = ["Figures", "Scope", "Weight", "measure", "opening_scope"]
