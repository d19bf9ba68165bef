// Every PART_OF with its dates.
MATCH (part:Actor)-[p:PART_OF]->(whole:Actor)
RETURN part.id AS part, whole.id AS whole, p.from AS earliest, p.to AS latest
