// The closed lists of terms that the graph uses, each with its version.
// A DIVERTED flow names in diversionScheme the version of the first two that it was coded with.

UNWIND [
  {
    id: 'diversion-point:1', name: 'Point of diversion', version: 1,
    terms: ['pre-export', 'transfer', 'post-delivery', 'UNDETERMINED'],
    note: 'armstrace\'s own scheme, version 1; no published standard. It says at which stage materiel left lawful or intended hands. UNDETERMINED: the sources do not say.'
  },
  {
    id: 'diversion-mechanism:1', name: 'Mechanism of diversion', version: 1,
    terms: ['battlefield capture', 'loss', 'theft', 'unauthorised retransfer', 'corruption', 'state-sponsored', 'collapse of custody', 'UNDETERMINED'],
    note: 'armstrace\'s own scheme, version 1; no published standard. It says how materiel left lawful or intended hands. UNDETERMINED: the sources do not say, or name several ways without telling them apart.'
  },
  {
    id: 'wording:1', name: 'Wording of a claim', version: 1,
    terms: ['documented', 'likely', 'reported', 'alleged'],
    note: 'How firmly the source itself puts it; armstrace\'s own scheme, version 1.'
  },
  {
    id: 'qualifier:1', name: 'Qualifier of a quantity', version: 1,
    terms: ['exactly', 'about', 'at least', 'at most'],
    note: 'armstrace\'s own scheme, version 1. "More than n" is carried as "at least"; the statement of the claim keeps the source\'s sense.'
  },
  {
    id: 'source-medium:1', name: 'Medium of a source', version: 1,
    terms: ['report', 'register', 'press release', 'statement', 'news article', 'blog post', 'web page', 'broadcast', 'social media', 'documents'],
    note: 'armstrace\'s own scheme, version 1: what kind of thing the source is.'
  }
] AS row
MERGE (v:Vocabulary {id: row.id})
SET v.name = row.name, v.version = row.version, v.terms = row.terms, v.note = row.note;
