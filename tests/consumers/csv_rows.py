"""Prints the rows that Python reads in the CSV at standard input, each by the names in the first."""

import csv
import io
import json
import sys

text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", newline="")
print(json.dumps(list(csv.DictReader(text, strict=True))))
