// Every source with what it derives from. A parent without an id is an empty text.
MATCH (s:Source)
OPTIONAL MATCH (s)-[:DERIVED_FROM]->(parent:Source)
RETURN s.id AS id, s.title AS title, s.url AS url, s.reliability AS reliability, s.published AS published,
       collect(CASE WHEN parent IS NOT NULL THEN coalesce(parent.id, '') END) AS parents
