// Every claim about each materiel.
UNWIND $keys AS key
MATCH (c:Claim)-[:ABOUT]->(n:Materiel {id: key})
OPTIONAL MATCH (c)-[:FROM]->(s:Source)
RETURN key, c {.*} AS claim, s.id AS source
ORDER BY claim.id
