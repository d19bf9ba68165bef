// Every flow with all that is judged of it. A column ...IsDay is true where the store holds a date; a text that looks like one
// is none.
MATCH (from)-[f:SUPPLIED|DIVERTED]->(to)
RETURN type(f) AS label, f.id AS id, from.id AS `from`, to.id AS `to`, f.materiel AS materiel, f.items AS items,
       f.brokers AS brokers, f.carriers AS carriers, f.financiers AS financiers,
       f.qualifier AS qualifier, f.diversionPoint AS diversionPoint, f.diversionMechanism AS diversionMechanism, f.`when` AS `when`,
       f.earliest AS earliest, f.earliest >= date('0001-01-01') AS earliestIsDay,
       f.latest AS latest, f.latest >= date('0001-01-01') AS latestIsDay
