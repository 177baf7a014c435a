"""Going anywhere by a few letters: the command palette, the plan's texts made ready, and where a jump lands."""
