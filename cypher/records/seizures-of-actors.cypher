// The seizures from each actor and by it.
UNWIND $keys AS key
MATCH (a:Actor {id: key})<-[:TAKEN_FROM|TAKEN_BY]-(s:Seizure)
RETURN DISTINCT key, s.id AS id
ORDER BY key, id
