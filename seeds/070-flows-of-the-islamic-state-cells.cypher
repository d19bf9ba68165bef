// Flows. What reached the cells of the Islamic State in north-east Syria.
// SUPPLIED: handed over, lawfully or not told otherwise. DIVERTED: left lawful or intended hands; how, in diversionMechanism.
// Each day is one that a source states, or a bound that follows from one: what was seized in 2022 had been got by then.
// materiel is the narrowest that the source states; where it names no kind, an entry 'kind not stated'.
// What holders without right pass on is SUPPLIED, unless it is taken from them in turn.
// Totals of several parties, shares, contracts, licences, gaps in records and accusations are no flows: see the events and the claims.

UNWIND [
  {id: 'china-to-syrian-government-rifles', from: 'china', to: 'syrian-government',
   materiel: ['chinese-rifle'], latest: date('2022-09-28'), edtf: '../2022-09-28'},
  {id: 'dprk-to-syrian-government-rifles', from: 'dprk', to: 'syrian-government',
   materiel: ['type-68'], latest: date('2022-09-28'), edtf: '../2022-09-28'},
  {id: 'islamic-state-to-cell-abu-khashab', from: 'islamic-state', to: 'is-cell-abu-khashab',
   materiel: ['type-68', 'chinese-rifle', 'ak-rifles-unspecified', 'arms-of-the-three-seizures', 'ammunition-of-the-three-seizures', 'ied-materiel-unspecified', 'materiel-unspecified'], carriers: ['is-distribution-network'], latest: date('2021-12-31'), edtf: '../2021'},
  {id: 'islamic-state-to-cell-al-sinaa', from: 'islamic-state', to: 'is-cell-al-sinaa',
   materiel: ['type-68', 'chinese-rifle', 'ak-rifles-unspecified', 'arms-of-the-three-seizures', 'ammunition-of-the-three-seizures', 'ied-materiel-unspecified', 'materiel-unspecified'], carriers: ['is-distribution-network'], latest: date('2022-01-30'), edtf: '../2022-01-30'},
  {id: 'islamic-state-to-cell-qayrawan', from: 'islamic-state', to: 'is-cell-qayrawan',
   materiel: ['type-68', 'chinese-rifle', 'ak-rifles-unspecified', 'arms-of-the-three-seizures', 'ammunition-of-the-three-seizures', 'ied-materiel-unspecified', 'materiel-unspecified'], carriers: ['is-distribution-network'], latest: date('2022-09-28'), edtf: '../2022-09-28'},
  {id: 'unknown-to-sna-post-2017-weapons', from: 'unknown-supplier-to-sna', to: 'sna',
   materiel: ['arms-of-the-three-seizures'],
   earliest: date('2017-01-01'), latest: date('2022-09-28'), edtf: '2017/2022-09-28'},
  {id: 'unknown-to-importer-lebanon', from: 'unknown-supplier-to-importer-lebanon', to: 'private-importer-lebanon',
   materiel: ['materiel-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'importer-lebanon-to-unknown-hand', from: 'private-importer-lebanon', to: 'unknown-hand-after-importer-lebanon',
   materiel: ['materiel-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'unknown-to-importer-turkiye', from: 'unknown-supplier-to-importer-turkiye', to: 'private-importer-turkiye',
   materiel: ['materiel-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'importer-turkiye-to-unknown-hand', from: 'private-importer-turkiye', to: 'unknown-hand-after-importer-turkiye',
   materiel: ['materiel-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'usa-to-opposition-weapons', from: 'usa', to: 'unknown-opposition-given-us-weapons',
   materiel: ['arms-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'saudi-arabia-to-opposition-weapons', from: 'saudi-arabia', to: 'unknown-opposition-given-saudi-weapons',
   materiel: ['arms-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'turkiye-to-sna-weapons', from: 'turkiye', to: 'sna',
   materiel: ['arms-unspecified'],
   earliest: date('2017-12-01'), latest: date('2023-12-31'), edtf: '2017-12~/2023'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:SUPPLIED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.items = row.items, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.brokers = row.brokers, f.carriers = row.carriers, f.financiers = row.financiers,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf;

UNWIND [
  {id: 'syrian-government-to-islamic-state-rifles', from: 'syrian-government', to: 'islamic-state',
   materiel: ['type-68', 'chinese-rifle'], latest: date('2022-09-28'), edtf: '../2022-09-28', point: 'post-delivery', mechanism: 'UNDETERMINED'},
  {id: 'sna-to-islamic-state-post-2017-weapons', from: 'sna', to: 'islamic-state',
   materiel: ['arms-of-the-three-seizures'],
   earliest: date('2017-01-01'), latest: date('2022-09-28'), edtf: '2017/2022-09-28', point: 'post-delivery', mechanism: 'UNDETERMINED'},
  {id: 'other-groups-to-islamic-state-weapons', from: 'unknown-other-groups-in-syria', to: 'islamic-state',
   materiel: ['arms-of-the-three-seizures'], latest: date('2024-01-29'), edtf: '../2024-01-29', point: 'UNDETERMINED', mechanism: 'UNDETERMINED'},
  {id: 'unknown-hand-lebanon-to-islamic-state', from: 'unknown-hand-after-importer-lebanon', to: 'islamic-state',
   materiel: ['materiel-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29', point: 'UNDETERMINED', mechanism: 'UNDETERMINED'},
  {id: 'unknown-hand-turkiye-to-islamic-state', from: 'unknown-hand-after-importer-turkiye', to: 'islamic-state',
   materiel: ['materiel-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29', point: 'UNDETERMINED', mechanism: 'UNDETERMINED'},
  {id: 'opposition-to-islamic-state-us-weapons', from: 'unknown-opposition-given-us-weapons', to: 'islamic-state',
   materiel: ['arms-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29', point: 'post-delivery', mechanism: 'UNDETERMINED'},
  {id: 'opposition-to-islamic-state-saudi-weapons', from: 'unknown-opposition-given-saudi-weapons', to: 'islamic-state',
   materiel: ['arms-unspecified'], latest: date('2024-01-29'), edtf: '../2024-01-29', point: 'post-delivery', mechanism: 'UNDETERMINED'},
  {id: 'sna-to-islamic-state-marked-weapons', from: 'sna', to: 'islamic-state',
   materiel: ['ak-rifles-unspecified', 'light-machine-gun', 'rocket-launchers-unspecified'], items: ['lot-ak-tilde-mark'], quantity: 9, unit: 'weapon', qualifier: 'exactly', latest: date('2022-09-28'), edtf: '../2022-09-28', point: 'post-delivery', mechanism: 'UNDETERMINED'},
  {id: 'prison-guards-to-islamic-state-inmates', from: 'unknown-guards-of-al-sinaa-prison', to: 'unknown-islamic-state-inmates-al-sinaa',
   materiel: ['firearms-unspecified'],
   earliest: date('2022-01-20'), latest: date('2022-01-20'), edtf: '2022-01-20', point: 'post-delivery', mechanism: 'battlefield capture'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:DIVERTED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.items = row.items, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.brokers = row.brokers, f.carriers = row.carriers, f.financiers = row.financiers,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf,
    f.diversionPoint = row.point, f.diversionMechanism = row.mechanism, f.diversionScheme = '1';
