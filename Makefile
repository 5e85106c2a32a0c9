# HematoVision Desktop. On Windows there is no make: README.md has the same commands in plain form.
#
#   make run       install what the program needs and open its window
#   make install   the same without opening it; leaves the command .venv/bin/hematovision
#   make test      ruff, mypy and the whole test suite
#   make bench     the benchmarks
#   make package   a one-folder program in dist/ that needs no Python, checked by its own self-test
#   make installers  the .deb and the tar with install.sh of that folder, their sums and bill of
#                  materials, in dist/installers; installed, started and removed by tests
#   make wheel     the program as a wheel and a source archive in dist/, for pipx, uv and pip
#   make docs      the documentation as a small site in build/site, every link checked
#   make translations  renew the list of texts, and compile the languages of the window
#   make lock      renew the lock files after a change of pyproject.toml (needs uv)
#   make clean     remove what was built

# Without compiled modules, each of the many processes would compile the whole program again.
unexport PYTHONDONTWRITEBYTECODE
# NumPy gains nothing from threads of its own, in the program or its tests: they wait for each other.
export OPENBLAS_NUM_THREADS := 1

VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
# A test that hangs fails and shows where it hangs. Tests run beside each other: with more threads they
# would only wait for each other.
PYTEST := OMP_NUM_THREADS=1 TF_NUM_INTRAOP_THREADS=1 TF_NUM_INTEROP_THREADS=1 $(PY) -m pytest \
	-o faulthandler_timeout=600 -o faulthandler_exit_on_timeout=true
PIP := $(PY) -m pip --disable-pip-version-check --no-input

# Name a Python of your own with: make run PYTHON=/path/to/python3.12
PYTHON ?= $(shell for candidate in python3.11 python3.12 python3.13 python3 python; do \
	"$$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
	>/dev/null 2>&1 && { echo "$$candidate"; break; }; done)

# The parts of the test suite, the longest first. Each runs in a process of its own.
FOLDERS := ui journeys adapters shell
SUITE := in-ui in-journeys workshop in-adapters in-shell without-qt elsewhere

.PHONY: help run install test lint style types suite $(SUITE) bench package installers wheel docs translations lock clean
help:
	@sed -n '2,/^$$/s/^# \{0,1\}//p' Makefile

run: install
	$(BIN)/hematovision

install: $(VENV)/installed-run

# Work that keeps only one core busy runs beside other work: both installations, and mypy beside the tests.
#
# Tests often wait for windows, threads and disks, so one more process runs than there are cores. Each takes
# the tests of one folder or a few: what they share is imported, drawn and trained only once.
AGAIN := $(MAKE) --no-print-directory
AT_ONCE = -j$$(($$(getconf _NPROCESSORS_ONLN) + 1))
test:
	@$(AGAIN) -s -j2 COMPILED=--no-compile $(VENV)/installed-test $(VENV)/installed-predecessor
	@$(AGAIN) style
	@$(AGAIN) -k $(AT_ONCE) $(SUITE) types

suite:
	@$(AGAIN) -k $(AT_ONCE) $(SUITE)

# Prints the whole output at the end, in one piece, because other tests print at the same time.
AT_ITS_END = mkdir -p build; { $(1); } >build/$@.log 2>&1; code=$$?; cat build/$@.log; exit $$code

$(FOLDERS:%=in-%): in-%: $(VENV)/installed-test $(VENV)/installed-predecessor
	@predecessor=$$(cat $(VENV)/installed-predecessor); \
	[ -z "$$predecessor" ] || export HEMATOVISION_TFLITE_PYTHON="$$predecessor"; \
	$(call AT_ITS_END,echo "The tests in tests/$*:"; $(PYTEST) tests/$*)

elsewhere: $(VENV)/installed-test
	@$(call AT_ITS_END,echo "The tests in no folder of their own:"; \
	$(PYTEST) $(patsubst %,--ignore=tests/%,$(FOLDERS) convert core services))

workshop: $(VENV)/installed-test
	@$(call AT_ITS_END,echo "The workshop:"; $(PYTEST) tests/convert)

without-qt: $(VENV)/installed-test
	@export PYTHONPATH=tests; \
	$(call AT_ITS_END,echo "Core and services as if Qt were not installed:"; \
	$(PYTEST) -p no_qt -p no:pytest-qt tests/core tests/services)

lint: style types

style: $(VENV)/installed-test
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: $(VENV)/installed-test
	$(PY) -m mypy

bench: $(VENV)/installed-test
	$(PY) -m benchmarks

package: $(VENV)/installed-test $(VENV)/installed-package
	PYTHONHASHSEED=0 $(PY) -m PyInstaller --noconfirm --clean --log-level WARN build.spec
	rm -rf build/self-test && mkdir -p build/self-test
	env -i QT_QPA_PLATFORM=offscreen HEMATOVISION_HOME="$(CURDIR)/build/self-test" \
		dist/hematovision/hematovision --self-test
	@echo "dist/hematovision: $$(du -sm dist/hematovision | cut -f1) MB"
	HEMATOVISION_PACKAGE=dist/hematovision $(PY) -m pytest -q tests/test_package.py

# The time of the last commit, so that two builds of it are the same. The tool that writes the bill of
# materials is not part of the program and has its own environment.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)
PARTS := build/parts.cdx.json
installers: package
	rm -rf dist/installers && mkdir -p build
	$(PY) -m venv $(VENV)/parts
	$(VENV)/parts/bin/python -m pip --disable-pip-version-check --no-input install --quiet cyclonedx-bom==7.5.0
	$(VENV)/parts/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible \
		--mc-type application -o $(PARTS) requirements.lock
	$(PY) installers/build.py dist/hematovision dist/installers --parts $(PARTS)
	HEMATOVISION_INSTALLERS=dist/installers $(PY) -m pytest -q tests/test_installers.py

# The wheel is built from the source archive, which proves that the archive is complete.
wheel: $(VENV)/installed-run
	rm -rf build/sources && mkdir -p build/sources dist
	$(PY) -c 'from setuptools import build_meta; build_meta.build_sdist("build/sources")' >/dev/null
	tar -xzf build/sources/*.tar.gz -C build/sources --strip-components=1
	mv build/sources/*.tar.gz dist/
	$(PIP) wheel --quiet --no-deps --no-build-isolation --wheel-dir dist build/sources

docs: $(VENV)/installed-docs
	NO_MKDOCS_2_WARNING=1 $(VENV)/docs/bin/mkdocs build --quiet --strict
	@echo "build/site/index.html"

# New texts are marked as unfinished in the .ts files until somebody translates them.
TEXTS := $(wildcard assets/translations/hematovision_??.ts)
translations: $(VENV)/installed-run
	mkdir -p build && $(PY) tests/sentence_list.py >build/sentences.py
	$(BIN)/pyside6-lupdate -silent -locations none -no-obsolete \
		$$(find hematovision_desktop/ui -name '*.py' | sort) build/sentences.py -ts assets/translations/hematovision_template.ts $(TEXTS)
	for one in $(TEXTS); do $(BIN)/pyside6-lrelease -silent $$one -qm $${one%.ts}.qm; done

# One virtual environment; every step installs exactly what its lock file names and is skipped
# while that file is unchanged. The lock files are complete, so no dependencies are looked up. The
# program itself is linked in, so edits take effect at once. All modules are compiled, so the first
# start is quick; the tests compile only those that they import.
COMPILED := --compile
$(VENV)/installed-run: requirements.lock pyproject.toml | $(VENV)/made
	@echo "Installing what HematoVision needs (once, some 250 MB) ..."
	$(PIP) install --quiet $(COMPILED) --no-deps --no-warn-conflicts --require-hashes -r $<
	PYTHONWARNINGS=ignore $(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Only what the tests and the training need in addition, so both parts can be installed at the same time.
# Modules are compiled when first used.
$(VENV)/installed-more: requirements-test.lock requirements.lock | $(VENV)/made
	@echo "Installing what the tests and the training need (once, some 400 MB) ..."
	@awk 'FNR == NR { known[$$1]; next } /^[^ ]/ { more = !($$1 in known) } more' requirements.lock $< >$@.lock
	$(PIP) install --quiet --no-deps --no-compile --no-warn-conflicts --require-hashes -r $@.lock
	@touch $@

$(VENV)/installed-test: $(VENV)/installed-run $(VENV)/installed-more
	@touch $@

$(VENV)/installed-package: requirements-package.lock $(VENV)/installed-run
	$(PIP) install --quiet --require-hashes -r $<
	@touch $@

# The tools that build the site are not part of the program and have their own virtual environment.
$(VENV)/installed-docs: requirements-docs.lock | $(VENV)/made
	$(PY) -m venv $(VENV)/docs
	$(VENV)/docs/bin/python -m pip --disable-pip-version-check --no-input \
		install --quiet --require-hashes -r $<
	@touch $@

# LiteRT's predecessor exists only for Linux and Python 3.11 and needs NumPy 1, so its test has its own
# virtual environment. The file holds the path of its Python, or nothing.
$(VENV)/installed-predecessor: requirements-predecessor.lock | $(VENV)/made
	@if $(PY) -c 'import platform, sys; sys.exit((sys.platform, platform.machine(), \
	sys.version_info[:2]) != ("linux", "x86_64", (3, 11)))'; then \
		$(PY) -m venv --without-pip $(VENV)/predecessor && \
		$(PIP) --python $(VENV)/predecessor/bin/python install --quiet --no-compile --require-hashes -r $< && \
		echo "$(abspath $(VENV))/predecessor/bin/python" >$@; \
	else : >$@; fi

# A newer pip than Python's own chooses each package among its many files in a quarter of the time.
$(VENV)/made:
	@test -n "$(PYTHON)" || { \
		echo "HematoVision needs Python 3.11, 3.12 or 3.13, and none was found." >&2; \
		echo "Install one (Debian, Ubuntu: sudo apt install python3 python3-venv)," >&2; \
		echo "or name it: make $(or $(MAKECMDGOALS),run) PYTHON=/path/to/python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot make virtual environments." >&2; \
		echo "Install its venv package (Debian, Ubuntu: sudo apt install python3-venv)." >&2; exit 1; }
	"$(PYTHON)" -m venv $(VENV)
	@$(PIP) install --quiet --no-compile --require-hashes -r requirements-pip.lock \
		|| echo "Going on with the pip that comes with $(PYTHON)."
	@touch $@

# The lock files agree with each other because each is pinned to the versions of the full one.
LOCK := uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
	--python-version 3.11 pyproject.toml --extra build
lock:
	@command -v uv >/dev/null || { echo "make lock needs uv: pip install uv" >&2; exit 1; }
	mkdir -p build
	$(LOCK) --upgrade --extra test --extra convert --extra package -o build/everything.lock
	$(LOCK) -c build/everything.lock -o requirements.lock
	$(LOCK) -c build/everything.lock --extra convert -o requirements-convert.lock
	$(LOCK) -c build/everything.lock --extra test -o requirements-test.lock
	$(LOCK) -c build/everything.lock --extra package -o requirements-package.lock
	printf 'pip>=25\n' | uv pip compile --quiet --universal --generate-hashes \
		--no-header --no-annotate --python-version 3.11 - -o requirements-pip.lock
	printf 'mkdocs-material>=9.5,<10\n' | uv pip compile --quiet --universal --generate-hashes \
		--no-header --no-annotate --python-version 3.11 - -o requirements-docs.lock
	printf 'tflite-runtime==2.14.0\nnumpy<2\n' | uv pip compile --quiet --generate-hashes \
		--no-header --no-annotate --python-version 3.11 - -o requirements-predecessor.lock

clean:
	rm -rf build/build build/self-test build/everything.lock dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
