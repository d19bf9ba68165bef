// Which types of relationships lead from what to what: a row for each labels of the ends.
MATCH (a)-[r]->(b)
RETURN DISTINCT type(r) AS type, labels(a) AS fromLabels, labels(b) AS toLabels
