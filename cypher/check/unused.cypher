// What nothing leads to, and no flow from: actors, things, places, events and names. Whether a flow lists it is for who asks.
MATCH (n)
WHERE (n:Actor OR n:Name OR n:Materiel OR n:Item OR n:Lot OR n:Place OR n:Event)
  AND NOT EXISTS { MATCH (n)<--() }
  AND NOT EXISTS { MATCH (n)-[:SUPPLIED|DIVERTED]->() }
RETURN labels(n) AS labels, n.id AS id
