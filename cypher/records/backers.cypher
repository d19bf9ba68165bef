// Who backs each actor.
UNWIND $keys AS key
MATCH (a:Actor {id: key})-[:BACKED_BY]->(backer:Actor)
RETURN key, backer.id AS id
ORDER BY key, id
