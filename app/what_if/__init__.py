"""What if: actions switched, moved and weighed otherwise over a copy of the plan, and what that would show."""
