// Says that the graph was changed by other means than ours: raises the revision, so that readers load it anew.
MERGE (d:Dataset {id: 'dataset'})
SET d.revision = coalesce(d.revision, 0) + 1, d.contentHash = coalesce(d.contentHash, '')
RETURN d.revision AS revision
