// Every claim that says whether a flow was there. Claims about a value (those with a property) never do. Dates are given as in
// flows.cypher. `place` is where the source says it: 1 where its words or a heading find it, else the page or paragraph.
MATCH (c:Claim)
WHERE c.flowId IS NOT NULL AND c.property IS NULL
OPTIONAL MATCH (c)-[:FROM]->(s:Source)
RETURN c.id AS id, c.flowId AS flow, c.stance AS stance, c.credibility AS credibility, s.id AS source,
       CASE WHEN c.statedOn >= date('0001-01-01') THEN toString(c.statedOn) ELSE c.statedOn END AS statedOn,
       CASE WHEN c.recordedAt >= date('0001-01-01') THEN toString(c.recordedAt) ELSE c.recordedAt END AS recordedAt,
       CASE WHEN c.quote > '' OR c.locatorExact > '' OR c.locatorHeading > '' THEN 1
            ELSE coalesce(c.locatorPage, c.locatorParagraph) END AS place
