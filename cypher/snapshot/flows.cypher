// Every flow: who, to whom, when, what.
MATCH (from:Actor)-[f:SUPPLIED|DIVERTED]->(to:Actor)
RETURN f.id AS id, type(f) AS kind, from.id AS from, to.id AS to, toString(f.earliest) AS earliest, toString(f.latest) AS latest,
       f.materiel AS materiel
