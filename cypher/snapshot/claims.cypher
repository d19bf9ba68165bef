// Every claim that says whether a flow was there. Claims about a value (those with a property) never do.
MATCH (c:Claim)
WHERE c.flowId IS NOT NULL AND c.property IS NULL
OPTIONAL MATCH (c)-[:FROM]->(s:Source)
RETURN c.id AS id, c.flowId AS flow, c.stance AS stance, c.credibility AS credibility, toString(c.statedOn) AS statedOn,
       toString(c.recordedAt) AS recordedAt, s.id AS source
