// Every PART_OF with its days. A column ...IsDay is true where the store holds a date; a text that looks like one is none.
MATCH (part:Actor)-[p:PART_OF]->(whole:Actor)
RETURN part.id AS part, whole.id AS whole,
       p.from AS `from`, p.from >= date('0001-01-01') AS fromIsDay,
       p.to AS `to`, p.to >= date('0001-01-01') AS toIsDay
