// Sources with what they derive from, what derives from them, and whether anything is claimed by them.
UNWIND $keys AS key
MATCH (s:Source {id: key})
RETURN key, s {.*} AS source,
       [(s)-[:DERIVED_FROM]->(parent:Source) | parent.id] AS derivedFrom,
       [(child:Source)-[:DERIVED_FROM]->(s) | child.id] AS derivedSources,
       EXISTS { MATCH (:Claim)-[:FROM]->(s) } AS hasClaims
