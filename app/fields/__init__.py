"""Every field that a person can edit, as data by kind of row, and the editors made from it."""
