// Ids of the sources that pass the filter; a null lets everything pass.
MATCH (s:Source)
WHERE ($text IS NULL OR toLower(coalesce(s.title, '')) CONTAINS $text OR toLower(coalesce(s.publisher, '')) CONTAINS $text)
  AND ($minReliability IS NULL OR s.reliability <= $minReliability)
  AND ($derivedFrom IS NULL OR EXISTS { MATCH (s)-[:DERIVED_FROM*1..]->(:Source {id: $derivedFrom}) })
RETURN s.id AS id
ORDER BY id
