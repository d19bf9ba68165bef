// The further names of actors.
UNWIND $keys AS key
MATCH (a:Actor {id: key})-[:KNOWN_AS]->(n:Name)
RETURN key, n.text AS text, n.lang AS lang, n.script AS script
ORDER BY key, n.lang, n.text
