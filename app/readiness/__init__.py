"""The readiness sheet: a checklist that the plan answers itself where it can."""
