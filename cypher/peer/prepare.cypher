// Writes onto every flow what chains-of-length.cypher compares, so that it need not look it up on the way:
// lo and hi, its days as whole numbers that order as days do (20150301), far out where nobody stated one;
// class, the one materiel it lists, '' for none; cost, that of its best claim as the program ranks: credibility, then
// reliability; without a claim 6 / F. Knows nothing of retractions, and of one materiel a flow.
MATCH ()-[e:SUPPLIED|DIVERTED]->()
OPTIONAL MATCH (c:Claim {flowId: e.id, stance: 'ASSERTS'})-[:FROM]->(s:Source)
WHERE c.property IS NULL
WITH e, min(toInteger(9 ^ (c.credibility - 1)) * 472393
  + {A: 1, B: 9, C: 81, D: 729, E: 6561, F: 59049}[s.reliability]) AS cost
SET e.cost = coalesce(cost, 59049 * 472393 + 59049),
  e.lo = coalesce(e.earliest.year * 10000 + e.earliest.month * 100 + e.earliest.day, -99999999),
  e.hi = coalesce(e.latest.year * 10000 + e.latest.month * 100 + e.latest.day, 99999999),
  e.class = coalesce(head(e.materiel), '')
RETURN count(e) AS flows
