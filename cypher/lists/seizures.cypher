// Ids of the seizures that pass the filter; a null lets everything pass. `materiel` lists the materiel and its kinds.
MATCH (s:Seizure)
WHERE ($takenFrom IS NULL OR EXISTS { MATCH (s)-[:TAKEN_FROM]->(:Actor {id: $takenFrom}) })
  AND ($takenBy IS NULL OR EXISTS { MATCH (s)-[:TAKEN_BY]->(:Actor {id: $takenBy}) })
  AND ($from IS NULL OR s.latest IS NULL OR s.latest >= date($from))
  AND ($to IS NULL OR s.earliest IS NULL OR s.earliest <= date($to))
  AND ($materiel IS NULL
    OR EXISTS { MATCH (s)-[:YIELDED]->(m:Materiel) WHERE m.id IN $materiel }
    OR EXISTS { MATCH (s)-[:YIELDED]->()-[:OF*1..2]->(m:Materiel) WHERE m.id IN $materiel })
RETURN s.id AS id
ORDER BY id
