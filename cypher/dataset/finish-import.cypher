// Records a finished import and raises the revision, which tells readers that there is something new.
MERGE (d:Dataset {id: 'dataset'})
SET d.revision = coalesce(d.revision, 0) + 1, d.contentHash = $contentHash
MERGE (i:Import {id: $import.id})
SET i.kind = $import.kind, i.name = $import.name, i.fileName = $import.fileName, i.sha256 = $import.sha256,
    i.licence = $import.licence, i.licenceUrls = $import.licenceUrls, i.attribution = $import.attribution,
    i.digest = $import.digest, i.nodes = $import.nodes, i.relationships = $import.relationships,
    i.state = 'finished', i.revision = d.revision
RETURN d.revision AS revision
