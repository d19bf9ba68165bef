// A documented item with the lots that it is of, or a lot: what each is, when it was made, from whom it was seized and until when.
MATCH (:Item {id: $id})-[:OF*0..1]->(n)
WHERE n:Item OR n:Lot
RETURN n.id AS id, n.productionYear AS productionYear, [(n)-[:OF]->(m:Materiel) | m.id] AS materiel,
       [(n)<-[:YIELDED]-(s:Seizure)-[:TAKEN_FROM]->(a:Actor) | {holder: a.id, latest: s.latest}] AS takings
UNION ALL
MATCH (n:Lot {id: $id})
RETURN n.id AS id, n.productionYear AS productionYear, [(n)-[:OF]->(m:Materiel) | m.id] AS materiel,
       [(n)<-[:YIELDED]-(s:Seizure)-[:TAKEN_FROM]->(a:Actor) | {holder: a.id, latest: s.latest}] AS takings
