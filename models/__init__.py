"""The plan and what can be said about it. Knows no Qt and no drawing."""
