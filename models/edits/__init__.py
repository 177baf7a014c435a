"""The named edits: each takes a session, changes rows and returns the label that names it."""
