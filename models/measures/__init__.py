"""Every figure of the plan, as pure functions of its graph."""
