// Every source with what it derives from.
MATCH (s:Source)
OPTIONAL MATCH (s)-[:DERIVED_FROM]->(parent:Source)
RETURN s.id AS id, s.reliability AS reliability, s.published AS published, collect(parent.id) AS parents
