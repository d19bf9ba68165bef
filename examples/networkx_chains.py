"""Chains in a notebook: asks a server for the GraphML of a question, and reads it with networkx."""

# %% The question, in the parameters that /export lists
import json
import os
from urllib.parse import urlencode
from urllib.request import urlopen

import networkx as nx

SERVER = os.environ.get("ARMSTRACE_URL", "http://127.0.0.1:4000")
QUESTION = {"from": "dprk", "to.kinds": "CELL", "materiel": "type-68"}

# %% Parallel flows stay apart: each edge has its flow's id as its key
with urlopen(f"{SERVER}/export/chains.graphml?{urlencode(QUESTION)}") as answer:
    text = answer.read().decode("utf-8")
graph = nx.parse_graphml(text, edge_key_type=str, force_multigraph=True)
print(f"{graph.graph['title']}: {graph.number_of_nodes()} actors, {graph.number_of_edges()} hops")

# %% Each hop with its days, its grade (credibility 1 is best, and grades are never averaged) and what its sources say
for supplier, recipient, hop in sorted(graph.edges(data=True), key=lambda edge: str(edge[2].get("chains"))):
    days = f"{hop.get('earliest', 'any time')} to {hop.get('latest', 'any time')}"
    name = lambda node: graph.nodes[node]["label"]
    print(f"{hop['credibility']}/{hop['reliability']}  {hop['relation']:9} {name(supplier)} -> {name(recipient)} ({days})")
    for said in json.loads(hop["evidence"]):
        print(f"     {said}")

# %% The weakest link, as the ranking has it: the worst credibility, then the worst reliability
weakest = max(graph.edges(data=True), key=lambda edge: (edge[2]["credibility"], edge[2]["reliability"]))
print("weakest:", weakest[2]["edgeId"])
