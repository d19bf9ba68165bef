// The taxonomy: every materiel with its parents, of which a forest allows one.
MATCH (m:Materiel)
OPTIONAL MATCH (m)-[:IS_A]->(parent:Materiel)
RETURN m.id AS id, m.name AS name, collect(parent.id) AS parents
