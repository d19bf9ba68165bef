"""Prints what networkx reads in the GEXF at standard input."""

import io
import json
import sys

import networkx

graph = networkx.read_gexf(io.BytesIO(sys.stdin.buffer.read()), version="1.3")
edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else ((a, b, d["id"], d) for a, b, d in graph.edges(data=True))
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": [{"key": key, **data} for key, data in graph.nodes(data=True)],
            "edges": [{"from": a, "to": b, "key": key, **data} for a, b, key, data in edges],
        }
    )
)
