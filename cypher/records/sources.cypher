// Sources with what they derive from and what derives from them.
UNWIND $keys AS key
MATCH (s:Source {id: key})
RETURN key, s {.*} AS source,
       [(s)-[:DERIVED_FROM]->(parent:Source) | parent.id] AS derivedFrom,
       [(child:Source)-[:DERIVED_FROM]->(s) | child.id] AS derivedSources
