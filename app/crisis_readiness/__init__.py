"""Who answers in a crisis, per activity, and what is missing."""
