"""Tables in and out: csv and xlsx."""
