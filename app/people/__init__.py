"""Departments and people: marks, homes, capacity, what is asked of them, who backs the plan."""
