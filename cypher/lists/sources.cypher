// Ids of the sources that pass the filter; a null lets everything pass. What is no text is none of a title or publisher: it is
// not more than an empty one.
MATCH (s:Source)
WHERE ($text IS NULL
    OR toLower(CASE WHEN s.title > '' THEN s.title ELSE '' END) CONTAINS $text
    OR toLower(CASE WHEN s.publisher > '' THEN s.publisher ELSE '' END) CONTAINS $text)
  AND ($minReliability IS NULL OR s.reliability <= $minReliability)
  AND ($derivedFrom IS NULL OR EXISTS { MATCH (s)-[:DERIVED_FROM*1..]->(:Source {id: $derivedFrom}) })
RETURN s.id AS id
ORDER BY id
