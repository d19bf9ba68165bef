// Every flow: who, to whom, when, what. A date becomes text here, which is much faster than later; a property that is no date
// is given as it is, since toString may not take it.
MATCH (from:Actor)-[f:SUPPLIED|DIVERTED]->(to:Actor)
RETURN f.id AS id, type(f) AS kind, from.id AS from, to.id AS to, f.materiel AS materiel,
       CASE WHEN f.earliest >= date('0001-01-01') THEN toString(f.earliest) ELSE f.earliest END AS earliest,
       CASE WHEN f.latest >= date('0001-01-01') THEN toString(f.latest) ELSE f.latest END AS latest
