# make run opens Maillon, make test checks it; both set up what they need first.

PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV := .venv/bin
ARGS ?=

.PHONY: help python setup setup-dev run test coverage lint format bench drill tour languages locks clean

help:
	@echo "make run        open Maillon (ARGS='plan.maillon' opens a plan)"
	@echo "make test       run every check"
	@echo "make coverage   the same tests, and which lines they never came to"
	@echo "make setup      only get everything ready"
	@echo "make lint       style, types, rooms, translations"
	@echo "make format     put the code in shape"
	@echo "make bench      measure against raw sqlite3, networkx and PySide6"
	@echo "make drill      the random tests, ten times longer"
	@echo "make tour       pictures of every view, in tour-pictures/"
	@echo "make languages  collect the sentences to translate (FRENCH='some.json' fills them in)"
	@echo "make locks      pin the newest allowed dependencies"

python:
	@test -n "$(PYTHON)" || { echo "Maillon needs Python 3.11 or newer: none was found."; exit 1; }

setup: python
	@$(PYTHON) tools/set_up.py run

setup-dev: python
	@$(PYTHON) tools/set_up.py dev

run: setup
	@$(VENV)/python main.py $(ARGS)

lint: setup-dev
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/lint-imports --no-cache
	$(VENV)/python tools/check_translations.py

test: lint
	$(VENV)/python -m pytest -n auto --maxprocesses 4 $(ARGS)

coverage: setup-dev
	$(VENV)/python -m pytest -n auto --maxprocesses 4 --cov --cov-report=term $(ARGS)

format: setup-dev
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .

bench: setup-dev
	$(VENV)/python -m tests.bench $(ARGS)

drill: setup-dev
	HYPOTHESIS_PROFILE=drill $(VENV)/python -m tests.drill $(ARGS)

tour: setup-dev
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(VENV)/python -m tests.tour $(ARGS)

languages: setup-dev
	$(VENV)/python tools/languages.py $(FRENCH)

LOCK := $(VENV)/pip-compile --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe --no-header \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links

locks: setup-dev
	$(LOCK) -o requirements/run.lock pyproject.toml
	$(LOCK) --extra dev -c requirements/run.lock -o requirements/dev.lock pyproject.toml

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage* htmlcov build dist tour-pictures
