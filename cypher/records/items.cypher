// Documented items and what they are.
UNWIND $keys AS key
MATCH (n:Item {id: key})
RETURN key, n {.*} AS thing, [(n)-[:OF]->(m:Materiel) | m.id] AS materiel, [(n)-[:OF]->(l:Lot) | l.id] AS lots,
       [(n)-[:HAS_PART_FROM]->(other:Item) | other.id] AS partsFrom
