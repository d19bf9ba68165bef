// What each seizure yielded, and how its quantity is meant.
MATCH (s:Seizure)-[y:YIELDED]->(what)
RETURN s.id AS seizure, what.id AS what, y.qualifier AS qualifier
