// Every PART_OF with its days. A column ...IsDay is true where the store holds a date; a text that looks like one is none.
MATCH (part:Actor)-[p:PART_OF]->(whole:Actor)
RETURN part.id AS part, whole.id AS whole,
       p.from AS earliest, p.from >= date('0001-01-01') AS earliestIsDay,
       p.to AS latest, p.to >= date('0001-01-01') AS latestIsDay
