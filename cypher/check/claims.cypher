// Every claim with its days and grade, of which sources it is and about what. A column ...IsDay is true where the store holds
// a date; a text that looks like one is none. `saysWhere` is true where the source's words or a heading, in which there is
// something to be seen, find the place.
MATCH (c:Claim)
RETURN c.id AS id, c.flowId AS flow, c.stance AS stance, c.credibility AS credibility, c.gradedBy AS gradedBy,
       c.fact AS fact, c.property AS property, c.value AS value, c.unit AS unit,
       c.statedOn AS statedOn, c.statedOn >= date('0001-01-01') AS statedOnIsDay,
       c.recordedAt AS recordedAt, c.recordedAt >= date('0001-01-01') AS recordedAtIsDay,
       c.quote =~ '(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*' OR c.locatorExact =~ '(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*'
         OR c.locatorHeading =~ '(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*' AS saysWhere,
       c.locatorPage AS locatorPage, c.locatorParagraph AS locatorParagraph,
       [(c)-[:FROM]->(s:Source) | s.id] AS sources, [(c)-[:ABOUT]->(n) | n.id] AS about
