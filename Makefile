# Every target sets up what it needs: a machine with Python 3.11 or later and make is enough.
#   make run                what the project does, on a small shop database
#   make test ARGS="-k x"   arguments go on to pytest
#   make test PYTHON=python3.13 VENV=.venv-3.13
#   make differential PROGRAMS=20000
#   make fuzz MINUTES=30
#   make faults FRAMES=10000 KILLS=500 RUNS=100 SEED=1

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# The first interpreter that runs and is new enough; some machines have names on PATH that do not run.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$p; break; fi; done)
VENV ?= .venv
ARGS ?=
TEST262_DIR ?=
PROGRAMS ?= 20000
FRAMES ?= 10000
KILLS ?= 500
RUNS ?= 100
MINUTES ?= 5
SEED ?= 1

BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
CODE := src tests benchmarks examples docs

.PHONY: help setup run test conformance lockdown faults check format bench soak corpus depth acceptance score-eval
.PHONY: sidecar scoring-model differential test262 fuzz audit docs build clean

help: ## show this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: $(STAMP) ## make the environment in .venv (the other targets do so by themselves)

$(STAMP): pyproject.toml
	@if [ -z "$(PYTHON)" ]; then \
		echo "make: pyenclave needs Python 3.11 or later; say which with PYTHON=/path/to/python" >&2; exit 1; fi
	@echo "setting up $(VENV) with $$($(PYTHON) --version) (once)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

run: $(STAMP) ## run the example: a script that asks a shop's database, every layer told
	@$(BIN)/pyenclave run examples/orders.js --tools examples/tools.py

test: $(STAMP) ## run all tests; ARGS="-k name" for some
	@$(BIN)/python -m pytest $(ARGS)

conformance: $(STAMP) ## run the programs of the conformance suite; ARGS="-k loops" for some
	@$(BIN)/python -m pytest tests/conformance $(ARGS)

lockdown: $(STAMP) ## try what no worker may, as root and as a plain user, and print the table of outcomes
	@$(BIN)/python -m pytest -q tests/lockdown $(ARGS)
	@$(BIN)/python -m tests.lockdown.outcomes

check: $(STAMP) ## lint, format and types, changing nothing
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy $(CODE)

format: $(STAMP) ## put the code into the one format and mend what ruff can mend
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(STAMP) ## measure what a run and a tool call, a compile, guards and values cost
	@$(BIN)/python -m benchmarks.latency $(ARGS)
	@$(BIN)/python -m benchmarks.throughput
	@$(BIN)/python -m benchmarks.compile $(ARGS)
	@$(BIN)/python -m benchmarks.guards $(ARGS)
	@$(BIN)/python -m benchmarks.values $(ARGS)
	@$(BIN)/python -m benchmarks.growth
	@$(BIN)/python -m benchmarks.scoring
	@$(BIN)/python -m benchmarks.large_sources
	@$(BIN)/python -m benchmarks.sidecar $(ARGS)
	@$(BIN)/python -m benchmarks.startup

scoring-model: $(STAMP) ## make the index and the classifier of the scorer local-llm from the labelled scripts
	@$(BIN)/python -m tests.scoring_model.build

soak: $(STAMP) ## 16 clients for a minute, some of them hostile: nothing wrong, lost or leaked; ARGS="--seconds 10"
	@$(BIN)/python -m tests.soak $(ARGS)

corpus: $(STAMP) ## run the attack corpus
	@$(BIN)/pyenclave corpus run $(ARGS)

depth: $(STAMP) ## peel every attack, and hold the list of those that one defence stops
	@PEEL_SAMPLE=100000 $(BIN)/python -m pytest -q tests/corpus/test_peeling.py -k sample $(ARGS)

acceptance: $(STAMP) ## how much of what models write each preset accepts
	@$(BIN)/pyenclave corpus acceptance $(ARGS)

score-eval: $(STAMP) ## how well the scoring gate judges labelled scripts; ARGS="--wrong" lists what it gets wrong
	@$(BIN)/python -m benchmarks.score_eval $(ARGS)

test262: $(STAMP) ## hold the pipeline to test262: TEST262_DIR=/path/to/checkout, ARGS="--only 'language/*'"
	@if [ -z "$(TEST262_DIR)" ]; then \
		echo "make: say where test262 is: make test262 TEST262_DIR=/path/to/checkout" >&2; exit 1; fi
	@$(BIN)/python -m tests.differential.test262 "$(TEST262_DIR)" $(ARGS)

differential: $(STAMP) ## run generated programs raw and compiled; PROGRAMS=20000, ARGS="--seed 1 --jobs 4"
	@$(BIN)/python -m tests.differential.long --programs $(PROGRAMS) $(ARGS)

sidecar: $(STAMP) ## many scripts over texts, with the sidecar and without: each must come to the same
	@SIDECAR_EXAMPLES=2000 $(BIN)/python -m pytest tests/differential/test_references.py --timeout 3600 $(ARGS)

faults: $(STAMP) ## the tests of faults, then hostile frames, kills at random points, guests beyond their limit
	@$(BIN)/python -m pytest tests/faults $(ARGS)
	@$(BIN)/python -m tests.faults.fuzzer --frames $(FRAMES) --seed $(SEED)
	@$(BIN)/python -m tests.faults.killer --kills $(KILLS) --seed $(SEED)
	@$(BIN)/python -m tests.faults.deadlines --runs $(RUNS)

fuzz: $(STAMP) ## run mutants of the corpus on the whole pipeline: MINUTES=30, ARGS="--seed 1"
	@$(BIN)/python -m pyenclave.corpus.fuzz --minutes $(MINUTES) $(ARGS)

audit: $(STAMP) ## run the corpus and write docs/security-audit.md
	@$(BIN)/pyenclave corpus audit docs/security-audit.md $(ARGS)

docs: $(STAMP) ## write the documents that are made from tables and docstrings
	@$(BIN)/python docs/generate.py

build: $(STAMP) ## make the wheel and the source distribution in dist/
	@$(BIN)/python -m hatchling build

clean: ## remove what make, tests and builds made
	@rm -rf .venv .venv-* build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
