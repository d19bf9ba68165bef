// Every source with all that is judged of it, what it derives from, and whether anything leads to it. A column ...IsDay is true
// where the store holds a date; a text that looks like one is none.
MATCH (s:Source)
RETURN s.id AS id, s.reliability AS reliability, s.medium AS medium, s.title AS title, s.url AS url,
       s.urlUnknown AS urlUnknown, s.`when` AS `when`,
       s.published AS published, s.published >= date('0001-01-01') AS publishedIsDay,
       s.publishedFrom AS publishedFrom, s.publishedFrom >= date('0001-01-01') AS publishedFromIsDay,
       [(s)-[:DERIVED_FROM]->(parent:Source) | parent.id] AS parents,
       EXISTS { MATCH (s)<-[:FROM]-() } OR EXISTS { MATCH (s)<-[:DERIVED_FROM]-() } AS isUsed
