// The taxonomy: every materiel with its further names and its parents, of which a forest allows one. A parent without an id is an
// empty text, and so is a name without a text.
MATCH (m:Materiel)
RETURN m.id AS id, m.name AS name, [(m)-[:KNOWN_AS]->(n:Name) | coalesce(n.text, '')] AS names,
       [(m)-[:IS_A]->(parent:Materiel) | coalesce(parent.id, '')] AS parents
