"""The view of advice: what to do next, what it would change, taken with one click and taken back with another."""
