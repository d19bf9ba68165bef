// The best chains of any length: chains-of-length.cypher for each length that is asked for, and the best of their best.
CALL () {
  {branches}
}
RETURN cost, hops
ORDER BY cost, hops
LIMIT $limit
