// Every claim about each item.
UNWIND $keys AS key
MATCH (c:Claim)-[:ABOUT]->(n:Item {id: key})
OPTIONAL MATCH (c)-[:FROM]->(s:Source)
RETURN key, c {.*} AS claim, s.id AS source
ORDER BY claim.id
