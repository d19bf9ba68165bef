#!/bin/sh
# Installs the programs that read what we write, for the tests that ask them: some Python packages (300 MB), into
# tests/consumers/.venv. Needs Python 3.10 or later with venv, and PyPI.
set -eu
cd "$(dirname "$0")"
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
