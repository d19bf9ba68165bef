// Every materiel with what it is a kind of.
MATCH (m:Materiel)
RETURN m.id AS id, [(m)-[:IS_A]->(parent:Materiel) | parent.id] AS parents
