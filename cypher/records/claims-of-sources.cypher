// Every claim that each source makes.
UNWIND $keys AS key
MATCH (c:Claim)-[:FROM]->(s:Source {id: key})
RETURN key, c {.*} AS claim, s.id AS source
ORDER BY claim.id
