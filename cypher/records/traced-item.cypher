// A documented item or lot: what it is, when it was made, from whom it was seized and until when.
MATCH (thing {id: $id})
WHERE thing:Item OR thing:Lot
RETURN thing.productionYear AS productionYear,
       [(thing)-[:OF]->(m:Materiel) | m.id] AS materiel,
       [(s:Seizure)-[:YIELDED]->(thing) | {latest: s.latest, takenFrom: [(s)-[:TAKEN_FROM]->(a:Actor) | a.id]}] AS seizures
