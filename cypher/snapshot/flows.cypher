// Every relationship between two actors: who, to whom, when, what, and the words on it that are from a list. Those that are no
// flows come with them, since it takes longer to leave them out here. A date becomes text here, which is much faster than later;
// a property that is no date is given as it is, since toString may not take it.
MATCH (from:Actor)-[f]->(to:Actor)
RETURN f.id AS id, type(f) AS kind, from.id AS from, to.id AS to, f.materiel AS materiel, f.items AS items,
       CASE WHEN f.earliest >= date('0001-01-01') THEN toString(f.earliest) ELSE f.earliest END AS earliest,
       CASE WHEN f.latest >= date('0001-01-01') THEN toString(f.latest) ELSE f.latest END AS latest,
       f.qualifier AS qualifier, f.diversionPoint AS diversionPoint, f.diversionMechanism AS diversionMechanism
