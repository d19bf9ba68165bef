// A documented item or lot: what it is, when it was made, from whom it was seized and until when; a row a holder.
MATCH (thing {id: $id})
WHERE thing:Item OR thing:Lot
OPTIONAL MATCH (thing)-[:OF]->(m:Materiel)
OPTIONAL MATCH (s:Seizure)-[:YIELDED]->(thing)
OPTIONAL MATCH (s)-[:TAKEN_FROM]->(a:Actor)
RETURN thing.productionYear AS productionYear, m.id AS materiel, a.id AS holder, s.latest AS latest
