// The claims that say nothing of where in their source they are found.
MATCH (c:Claim)
WHERE c.quote IS NULL AND c.locatorPage IS NULL AND c.locatorParagraph IS NULL AND c.locatorHeading IS NULL
  AND c.locatorExact IS NULL
RETURN c.id AS id
