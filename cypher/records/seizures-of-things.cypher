// The seizures that yielded each item or lot.
UNWIND $keys AS key
MATCH (s:Seizure)-[:YIELDED]->(thing {id: key})
WHERE thing:Item OR thing:Lot
RETURN key, s.id AS id
ORDER BY key, id
