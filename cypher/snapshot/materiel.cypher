// The taxonomy: every materiel with its parents, of which a forest allows one. A parent without an id is an empty text.
MATCH (m:Materiel)
OPTIONAL MATCH (m)-[:IS_A]->(parent:Materiel)
RETURN m.id AS id, m.name AS name, collect(CASE WHEN parent IS NOT NULL THEN coalesce(parent.id, '') END) AS parents
