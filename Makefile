# Thin fronts for nox. `make verify` and `make test` set up what they need; `make help` lists the targets.
PYTHON ?= python3
NOX := .nox/bootstrap/bin/nox
SYSTEM ?= awq_gemv
PLATFORM ?= kv260.xpfm

.PHONY: help verify test lint board_sim board bench clean
help:  ## print the targets
	@grep -E '^[a-z_]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## */\t/'

verify: $(NOX)  ## the main job: a real-size layer checked bit for bit at every stage
	@$(NOX) -s verify

test: $(NOX)  ## unit tests and small simulations
	@$(NOX) -s tests

lint: $(NOX)  ## ruff, mypy, clang-format, codespell, generated files
	@$(NOX) -s lint

board_sim: $(NOX)  ## the board smoke test through real XRT
	@$(NOX) -s board_sim

board:  ## the image for a KV260, where Vitis is installed: make board SYSTEM=awq_gemv PLATFORM=kv260.xpfm
	@.nox/layerlock/bin/python -m verif.board_image $(SYSTEM) --platform $(PLATFORM)

bench: $(NOX)  ## speed ratios
	@$(NOX) -s bench

clean:  ## remove all build results (environments stay)
	rm -rf build

$(NOX):
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or 3.12 is needed, found " + sys.version.split()[0]) if not (3, 11) <= sys.version_info[:2] <= (3, 12) else 0'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "missing: python3-venv; install with: apt-get install python3-venv"; exit 1; }
	@$(PYTHON) -m venv .nox/bootstrap && .nox/bootstrap/bin/pip install --quiet "nox>=2025.2.9,<2027"
