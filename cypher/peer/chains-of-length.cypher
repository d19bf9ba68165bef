// The chains of exactly N hops from one of $starts to $target, best first: what the program finds, asked inside a database.
// A template, for Cypher must be told every hop: a line stands once for each of what its remark says, N is the length,
// and the first AND falls away. The order of the conditions matters to the embedded store: the narrowest come first.
// Takes what prepare.cypher wrote; $since and $until as lo and hi, $classes: what fits, '' for 'none stated' included.
MATCH (a{N}:Actor {id: $target})
  <-[e{i}:SUPPLIED|DIVERTED]-(a{i-1}:Actor) // every hop i, last first
WHERE
  AND e{i}.lo <= $until AND e{i}.hi >= $since AND e{i}.class IN $classes // every hop i, last first
  AND e{i}.lo <= e{j}.hi // every two hops i < j
  AND a{i} <> a{j} // every two actors i < j
  AND NOT a{i}.id IN $starts // every actor i between
  AND a0.id IN $starts
  AND ($diversion = 'ANY'
    OR type(e{i}) = 'DIVERTED' // every hop i
  )
WITH *, 0
    + e{i}.cost // every hop i
  AS cost
ORDER BY cost
  , e{i}.id // every hop i
LIMIT $limit
RETURN cost, []
    + [e{i}.id] // every hop i
  AS hops
