// The nodes that each claim is about.
UNWIND $keys AS key
MATCH (c:Claim {id: key})-[about:ABOUT]->(n)
RETURN key, about.role AS role, labels(n) AS labels, n.id AS id
ORDER BY key, role, id
