// Which properties nodes and relationships have: a row for each labels or type and name, with one that has it.
MATCH (n)
WHERE NOT n:Dataset AND NOT n:Import
UNWIND keys(n) AS name
RETURN labels(n) AS labels, name, min(n.id) AS id
UNION ALL
MATCH ()-[r]->()
UNWIND keys(r) AS name
RETURN [type(r)] AS labels, name, min(r.id) AS id
