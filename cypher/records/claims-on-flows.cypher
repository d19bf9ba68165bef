// Every claim on each flow, those about a value included.
UNWIND $keys AS key
MATCH (c:Claim {flowId: key})
OPTIONAL MATCH (c)-[:FROM]->(s:Source)
RETURN key, c {.*} AS claim, s.id AS source
ORDER BY claim.id
