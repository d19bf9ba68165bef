// What can be searched for beside actors and materiel: seizures by name and place, sources by title and publisher.
MATCH (s:Seizure)
RETURN 'Seizure' AS label, s.id AS id, s.name AS name, s.place AS more
UNION ALL
MATCH (s:Source)
RETURN 'Source' AS label, s.id AS id, s.title AS name, s.publisher AS more
