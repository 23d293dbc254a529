# make serve and make test work from a bare clone. Everything installs into .venv; nothing else is touched.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP ?= $(BIN)/python -m pip install --disable-pip-version-check -q
# The pre-2.0 notice of the theme is known: see CONTRIBUTING, "The day Material ends".
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site test check answers browser record labs run ids shelf bench publish drift parity requirements clean
.DELETE_ON_ERROR:

help: ## Show the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

$(VENV)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/site: requirements.txt | $(VENV)/python
	$(PIP) -r requirements.txt
	@touch $@

$(VENV)/tools: tests/tools.txt $(VENV)/site
	$(PIP) -r tests/tools.txt
	@touch $@

$(VENV)/answers: tests/requirements.txt $(VENV)/tools
	$(PIP) -r tests/requirements.txt
	@touch $@

serve: $(VENV)/site ## Serve the site with live reload at http://127.0.0.1:8000/
	$(BIN)/python -m mkdocs serve --livereload -a 127.0.0.1:8000

site: $(VENV)/site ## Build the site into site/, strictly
	$(BIN)/python -m mkdocs build --strict

check: $(VENV)/tools ## The fast checks, without torch: under 30 seconds
	$(BIN)/python -m handbook.check

test: check answers browser ## Install everything, prepare the models, run every check

answers: shelf ## Run every snippet against its record, and the tests of the tools
	$(BIN)/python -m pytest -n 2 snippets
	$(BIN)/python -m pytest tests --ignore tests/browser

browser: $(VENV)/tools chromium ## Test the built site in Chromium
	$(BIN)/python -m pytest tests/browser

# Debian's package; on another system install Chromium or Chrome by hand, once.
.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq chromium; } \
	  || { echo "The browser tests need Chromium: sudo apt-get install chromium" >&2; exit 1; }

shelf: $(VENV)/answers ## Prepare the models that the snippets use (once, about 5 minutes)
	$(BIN)/python -m handbook.shelf prepare

record: $(VENV)/answers ## Run snippets and write their outputs: make record S="loading/load_report"
	$(BIN)/python -m handbook.record $(S)

labs: shelf ## Execute the labs and write their notebooks
	$(BIN)/python -m handbook.labs

run: $(VENV)/answers ## Run one snippet by hand, as a reader would: make run S=loading/load_report
	HF_HOME=models/huggingface HF_HUB_OFFLINE=1 $(BIN)/python snippets/$(S).py

ids: $(VENV)/site ## Add the ids of new questions to the list of permanent ids
	$(BIN)/python -m handbook.permalinks

bench: $(VENV)/answers chromium ## Measure, as ratios in one run
	$(BIN)/python -m benchmarks

publish: $(VENV)/site ## Commit the built site to gh-pages: make publish WHAT=dev, with SITE_URL set
	$(BIN)/python -m handbook.publish $(WHAT)

drift: $(VENV)/answers ## Run every snippet on the newest releases; what changes stands in .cache/drift.md
	$(BIN)/python -m handbook.shelf prepare
	$(PIP) --upgrade transformers tokenizers datasets huggingface_hub safetensors accelerate
	$(BIN)/python -m handbook.drift .cache/drift.md

# Zensical cannot run all of the template overrides, so it builds with its own templates: pages and ids do not depend on them.
parity: $(VENV)/site ## Build with MkDocs and with Zensical, and compare pages and ids
	rm -rf .cache/parity
	$(PYTHON) -m venv .cache/zensical
	.cache/zensical/bin/python -m pip install -q --disable-pip-version-check -r tests/zensical.txt
	$(BIN)/python -m mkdocs build -q -d .cache/parity/mkdocs
	sed -e '/custom_dir:/d' -e 's#^strict:.*#site_dir: .cache/parity/zensical#' mkdocs.yml > .zensical.yml
	.cache/zensical/bin/zensical build -f .zensical.yml; rm .zensical.yml
	$(BIN)/python -m handbook.parity .cache/parity/mkdocs .cache/parity/zensical

requirements: ## Pin the newest releases again
	$(PYTHON) -m venv .cache/pins && .cache/pins/bin/pip install -q pip-tools
	.cache/pins/bin/pip-compile -q -U --no-header --strip-extras --no-emit-index-url --no-emit-find-links requirements.in -o requirements.txt
	.cache/pins/bin/pip-compile -q -U --no-header --strip-extras --no-emit-index-url --no-emit-find-links tests/tools.in -o tests/tools.txt
	.cache/pins/bin/pip-compile -q -U --no-header --strip-extras --no-emit-index-url --no-emit-find-links tests/requirements.in -o tests/requirements.txt
	sed -i 's/^\(torch==[0-9.]*\)+cpu/\1/' tests/requirements.txt

clean: ## Remove what was built; models and .venv stay
	rm -rf site .cache .pytest_cache .ruff_cache
