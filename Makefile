# Thin fronts for nox. `make verify` and `make test` set up what they need; `make help` lists the targets.
# init, clean, help, acc_eva, thpt_eva and comp_eva are those of the published projects (docs/board.md).
ROOT := $(patsubst %/,%,$(dir $(realpath $(lastword $(MAKEFILE_LIST)))))
PYTHON ?= python3
NOX := .nox/bootstrap/bin/nox
SYSTEM ?= awq_gemv
PLATFORM ?= kv260.xpfm
BACKEND ?= golden
MODEL ?= models/tiny
CONTEST = --backend $(BACKEND) --checkpoint '$(MODEL)' $(ARGS)

.PHONY: help init verify test lint board_sim board bench acc_eva thpt_eva comp_eva clean
help:  ## print the targets
	@grep -E '^[a-z_]+:.*##' $(firstword $(MAKEFILE_LIST)) | sed -E 's/:.*## */\t/'

init: $(NOX)  ## fill the environment; on a board load the firmware
	@if command -v xmutil >/dev/null; then xmutil unloadapp; xmutil loadapp layerlock; else $(NOX) -s init; fi

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

acc_eva: $(NOX)  ## acc.json: make acc_eva WNLI=dev.tsv [BACKEND=golden|virtual|board MODEL=DIR ARGS="--limit 8"]
	@$(NOX) -s contest -- acc $(CONTEST) $(if $(WNLI),--wnli '$(WNLI)')

thpt_eva: $(NOX)  ## throughput.json: make thpt_eva [BACKEND=... MODEL=... ARGS="--tokens 16"]
	@$(NOX) -s contest -- thpt $(CONTEST)

comp_eva: $(NOX)  ## comp_rate.json: make comp_eva [MODEL=...]
	@$(NOX) -s contest -- comp $(CONTEST)

clean:  ## remove all build results (environments stay)
	@test -f '$(ROOT)/hls/system/layer.cfg' || { echo "$(ROOT) is no Layerlock; nothing was removed"; exit 1; }
	rm -rf '$(ROOT)/build'

$(NOX):
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or 3.12 is needed, found " + sys.version.split()[0]) if not (3, 11) <= sys.version_info[:2] <= (3, 12) else 0'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "missing: python3-venv; install with: apt-get install python3-venv"; exit 1; }
	@$(PYTHON) -m venv .nox/bootstrap && .nox/bootstrap/bin/pip install --quiet "nox>=2025.2.9,<2027"
