// Every claim that says whether a flow was there. Claims about a value (those with a property) never do. Dates are given as in
// flows.cypher. `saysWhere` is true where the source's words or a heading, in which there is something to be seen,
// find the place.
MATCH (c:Claim)
WHERE c.flowId IS NOT NULL AND NOT coalesce(c.property =~ '(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*', c.property IS NOT NULL)
OPTIONAL MATCH (c)-[:FROM]->(s:Source)
RETURN c.id AS id, c.flowId AS flow, c.stance AS stance, c.credibility AS credibility, s.id AS source,
       CASE WHEN c.statedOn >= date('0001-01-01') THEN toString(c.statedOn) ELSE c.statedOn END AS statedOn,
       CASE WHEN c.recordedAt >= date('0001-01-01') THEN toString(c.recordedAt) ELSE c.recordedAt END AS recordedAt,
       c.quote =~ '(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*' OR c.locatorExact =~ '(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*'
         OR c.locatorHeading =~ '(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*' AS saysWhere,
       c.locatorPage AS locatorPage, c.locatorParagraph AS locatorParagraph
