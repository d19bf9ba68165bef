// Seizures: when, where, from whom, by whom, and what they yielded.
UNWIND $keys AS key
MATCH (s:Seizure {id: key})
RETURN key, s {.*} AS seizure,
       [(s)-[:TAKEN_FROM]->(a:Actor) | a.id] AS takenFrom,
       [(s)-[:TAKEN_BY]->(a:Actor) | a.id] AS takenBy,
       [(s)-[y:YIELDED]->(what) | {id: what.id, labels: labels(what), quantity: y.quantity, unit: y.unit, qualifier: y.qualifier}] AS yielded
