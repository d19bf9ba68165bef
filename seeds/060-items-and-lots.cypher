// Documented weapons and lots: the very ones, by mark, number or find.

UNWIND [
  {id: 'item-9m111-tube-ramadi', of: '9m111-vmz', name: 'Tube of a Bulgarian 9M111-type missile, found in Ramadi'}
] AS row
MATCH (m:Materiel {id: row.of})
MERGE (i:Item {id: row.id})
SET i.name = row.name, i.marks = row.marks
MERGE (i)-[:OF]->(m);

// How the nine marked weapons spread over three seizures is not known, so no seizure YIELDED this lot: claims link them.
UNWIND [
  {id: 'lot-ak-tilde-mark', of: 'weapons', name: 'Nine weapons with one uniform secondary mark', marks: 'AK ###~####'},
  {id: 'lot-pg-9-romania', of: 'pg-9', name: 'PG-9 rockets sold by Romania, known again by their lot numbers'}
] AS row
MATCH (m:Materiel {id: row.of})
MERGE (l:Lot {id: row.id})
SET l.name = row.name, l.marks = row.marks
MERGE (l)-[:OF]->(m);
