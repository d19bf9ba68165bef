// Every actor with its labels, one of which is its kind.
MATCH (a:Actor)
RETURN a.id AS id, a.name AS name, a.country AS country, labels(a) AS labels
