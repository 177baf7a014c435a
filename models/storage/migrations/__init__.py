"""One module a format version from 2 on: format_0002.upgrade(operations) leads from format 1 to 2, and so on.

Format 1 is what models/entities.py made at first; a plan of every released format stays in tests/files.
"""
