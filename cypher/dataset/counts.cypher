// How much the store holds, our own bookkeeping aside.
MATCH (n) WHERE NOT n:Dataset AND NOT n:Import
WITH count(n) AS nodes
OPTIONAL MATCH ()-[r]->()
RETURN nodes, count(r) AS relationships
