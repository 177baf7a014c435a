"""The actions of a plan as a table."""
