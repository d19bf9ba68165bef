// Every relationship that has properties, with its type, its ends and those.
MATCH (a)-[r]->(b)
WHERE size(keys(r)) > 0
RETURN type(r) AS type, a.id AS `from`, b.id AS `to`, properties(r) AS properties
