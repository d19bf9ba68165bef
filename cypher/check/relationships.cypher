// Which types of relationships lead from what to what, and how many of each: a row for each labels of the ends.
MATCH (a)-[r]->(b)
RETURN type(r) AS type, labels(a) AS fromLabels, labels(b) AS toLabels, count(*) AS count
