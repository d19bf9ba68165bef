// Every claim by which a source takes back what it said, with what that is about and its days.
MATCH (c:Claim {stance: 'RETRACTS'})
RETURN c.id AS id, c.flowId AS flow, c.property AS property, c.value AS value, c.unit AS unit, c.fact AS fact,
       c.statedOn AS statedOn, c.recordedAt AS recordedAt,
       [(c)-[:FROM]->(s:Source) | s.id] AS sources, [(c)-[:ABOUT]->(n) | n.id] AS about
