"""Prints what networkx and igraph read in the GraphML at standard input."""

import io
import json
import sys
import tempfile

import igraph
import networkx


def by_networkx(text):
    graph = networkx.read_graphml(io.BytesIO(text), force_multigraph=True, edge_key_type=str)
    return {
        "directed": graph.is_directed(),
        "graph": graph.graph,
        "nodes": [{"key": key, **data} for key, data in graph.nodes(data=True)],
        "edges": [{"from": a, "to": b, "key": key, **data} for a, b, key, data in graph.edges(keys=True, data=True)],
    }


def by_igraph(text):
    with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
        file.write(text)
        file.flush()
        graph = igraph.Graph.Read_GraphML(file.name)
    return {
        "directed": graph.is_directed(),
        "graph": stated({name: graph[name] for name in graph.attributes()}),
        "nodes": [stated(node.attributes()) for node in graph.vs],
        "edges": [
            {"from": graph.vs[edge.source]["id"], "to": graph.vs[edge.target]["id"], **stated(edge.attributes())}
            for edge in graph.es
        ],
    }


def stated(attributes):
    """igraph has NaN and the empty text for what is missing."""
    return {name: value for name, value in attributes.items() if value == value and value != ""}


text = sys.stdin.buffer.read()
print(json.dumps({"networkx": by_networkx(text), "igraph": by_igraph(text)}))
