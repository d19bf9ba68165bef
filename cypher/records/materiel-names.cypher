// The further names of materiel; one without a text is none.
UNWIND $keys AS key
MATCH (m:Materiel {id: key})-[:KNOWN_AS]->(n:Name)
WHERE n.text IS NOT NULL
RETURN key, n.text AS text, n.lang AS lang, n.script AS script
ORDER BY key, n.lang, n.text
