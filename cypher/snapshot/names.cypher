// Every further name of an actor, in whatever script.
MATCH (a:Actor)-[:KNOWN_AS]->(n:Name)
RETURN a.id AS actor, n.text AS text
