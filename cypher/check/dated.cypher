// Seizures, events and claims about when something was, with their days. A column ...IsDay is true where the store
// holds a date; a text that looks like one is none.
MATCH (s:Seizure)
RETURN 'Seizure' AS label, s.id AS id, s.`when` AS `when`,
       s.earliest AS earliest, s.earliest >= date('0001-01-01') AS earliestIsDay,
       s.latest AS latest, s.latest >= date('0001-01-01') AS latestIsDay
UNION ALL
MATCH (e:Event)
RETURN 'Event' AS label, e.id AS id, e.`when` AS `when`,
       e.earliest AS earliest, e.earliest >= date('0001-01-01') AS earliestIsDay,
       e.latest AS latest, e.latest >= date('0001-01-01') AS latestIsDay
UNION ALL
MATCH (c:Claim)
WHERE c.earliest IS NOT NULL OR c.latest IS NOT NULL OR c.`when` IS NOT NULL
RETURN 'Claim' AS label, c.id AS id, c.`when` AS `when`,
       c.earliest AS earliest, c.earliest >= date('0001-01-01') AS earliestIsDay,
       c.latest AS latest, c.latest >= date('0001-01-01') AS latestIsDay
