// Every relationship of these types, with what it leads from and to.
MATCH (a)-[r]->(b)
WHERE type(r) IN $types
RETURN type(r) AS type, labels(a) AS fromLabels, labels(b) AS toLabels, a.id AS `from`, b.id AS `to`
