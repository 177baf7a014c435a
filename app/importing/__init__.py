"""The import window: a spreadsheet looked through and its problems shown before anything is written."""
