// Every relationship with its ends and all that it says.
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS from, b.id AS to, r {.*} AS relationship
