// What each seizure yielded, and how much of it.
MATCH (s:Seizure)-[y:YIELDED]->(what)
RETURN s.id AS seizure, what.id AS what, y.quantity AS quantity, y.qualifier AS qualifier
