// Every seed run and import that was recorded, oldest first.
MATCH (i:Import)
RETURN i.id AS id, i.kind AS kind, i.name AS name, i.fileName AS fileName, i.sha256 AS sha256, i.licence AS licence,
       i.licenceUrls AS licenceUrls, i.attribution AS attribution, i.nodes AS nodes, i.relationships AS relationships,
       i.state AS state, i.digest AS digest, i.revision AS revision
ORDER BY i.revision, i.id
