"""Maillon's entry: hands over to app.startup."""

import sys

from app.startup import run

if __name__ == "__main__":
    sys.exit(run())
