// The claims that quote, or say where in their source they are found.
MATCH (c:Claim)
WHERE c.quote IS NOT NULL OR c.locatorPage IS NOT NULL OR c.locatorParagraph IS NOT NULL OR c.locatorHeading IS NOT NULL
   OR c.locatorExact IS NOT NULL OR c.locatorPrefix IS NOT NULL OR c.locatorSuffix IS NOT NULL
RETURN c.id AS id, c.quote <> '' AS isQuoted, c.lang AS lang,
       c.locatorPage AS locatorPage, c.locatorParagraph AS locatorParagraph, c.locatorHeading AS locatorHeading,
       c.locatorExact AS locatorExact, c.locatorPrefix AS locatorPrefix, c.locatorSuffix AS locatorSuffix
