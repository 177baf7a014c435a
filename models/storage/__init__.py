"""What is SQLite's own: file format, working copy, saving, checks, lock, migrations."""
