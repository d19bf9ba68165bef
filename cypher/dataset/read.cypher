// The one Dataset node: how many writes were finished, and a digest of what was imported. No row: nothing is there yet.
MATCH (d:Dataset {id: 'dataset'})
RETURN d.revision AS revision, d.contentHash AS contentHash
