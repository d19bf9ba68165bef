// What the record of a materiel says beyond its place in the taxonomy.
UNWIND $keys AS key
MATCH (m:Materiel {id: key})
RETURN key, m.calibre AS calibre, [(m)-[:MADE_BY]->(a:Actor) | a.id] AS madeBy
