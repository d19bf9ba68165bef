// Documented lots and what they are.
UNWIND $keys AS key
MATCH (n:Lot {id: key})
RETURN key, n {.*} AS thing, [(n)-[:OF]->(m:Materiel) | m.id] AS materiel
