// Flows: who handed what to whom (SUPPLIED), and where it left lawful or intended hands (DIVERTED).
// Each day given is one that a source states or a bound that follows from one: what was seized in 2022 had reached the cell by then.
// materiel has the breadth of the source: where it says rifles, rifles; where it says nothing, nothing.
// Totals, shares, contracts, licences, audit gaps and accusations are no flows; they are claims about events and actors.

UNWIND [
  // To the Syrian government, and what the cells of the Islamic State got
  {id: 'china-to-syrian-government-rifles', from: 'china', to: 'syrian-government', materiel: ['rifle'], latest: date('2022-12-31'), edtf: '../2022'},
  {id: 'dprk-to-syrian-government-rifles',  from: 'dprk',  to: 'syrian-government', materiel: ['rifle'], latest: date('2022-12-31'), edtf: '../2022'},
  {id: 'islamic-state-to-cell-abu-khashab', from: 'islamic-state', to: 'is-cell-abu-khashab', materiel: ['weapons', 'ammunition'], latest: date('2021-12-31'), edtf: '../2021'},
  {id: 'islamic-state-to-cell-al-sinaa',    from: 'islamic-state', to: 'is-cell-al-sinaa',    materiel: ['weapons', 'ammunition'], latest: date('2022-12-31'), edtf: '../2022'},
  {id: 'islamic-state-to-cell-qayrawan',    from: 'islamic-state', to: 'is-cell-qayrawan',    materiel: ['weapons', 'ammunition'], latest: date('2022-12-31'), edtf: '../2022'},
  // To the Syrian National Army: produced after 2017 or 2018, so not handed over before
  {id: 'unknown-to-sna-post-2017-weapons', from: 'unknown-supplier-to-sna', to: 'sna', materiel: ['weapons'], earliest: date('2017-01-01'), latest: date('2022-12-31'), edtf: '2017/2022'},
  // Through private importers in Lebanon and Türkiye
  {id: 'unknown-to-importer-lebanon',      from: 'unknown-supplier-to-importer-lebanon', to: 'private-importer-lebanon', materiel: [], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'unknown-to-importer-turkiye',      from: 'unknown-supplier-to-importer-turkiye', to: 'private-importer-turkiye', materiel: [], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'unknown-hand-lebanon-to-islamic-state', from: 'unknown-hand-after-importer-lebanon', to: 'islamic-state', materiel: [], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'unknown-hand-turkiye-to-islamic-state', from: 'unknown-hand-after-importer-turkiye', to: 'islamic-state', materiel: [], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  // The USA and Saudi Arabia to opposition groups, as the report of 2024 has it
  {id: 'usa-to-opposition-weapons',          from: 'usa',          to: 'unknown-opposition-given-us-weapons', materiel: ['weapons'], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'saudi-arabia-to-opposition-weapons', from: 'saudi-arabia', to: 'unknown-opposition-given-saudi-weapons', materiel: ['weapons'], latest: date('2024-01-29'), edtf: '../2024-01-29'},
  // What the report of 2017 traced; the items were recovered by November 2017
  {id: 'eu-producers-to-usa',          from: 'unknown-eu-producers-for-usa',          to: 'usa',          materiel: [], latest: date('2017-11-30'), edtf: '../2017-11'},
  {id: 'eu-producers-to-saudi-arabia', from: 'unknown-eu-producers-for-saudi-arabia', to: 'saudi-arabia', materiel: [], latest: date('2017-11-30'), edtf: '../2017-11'},
  {id: 'bulgaria-to-saudi-arabia-traced-items', from: 'bulgaria', to: 'saudi-arabia', materiel: [], latest: date('2017-11-30'), edtf: '../2017-11'},
  {id: 'romania-to-us-army-pg-9', from: 'romania', to: 'us-army', materiel: ['pg-9'], quantity: 9252, unit: 'rocket', qualifier: 'exactly', earliest: date('2014-10-01'), latest: date('2014-10-31'), edtf: '2014-10'},
  {id: 'us-army-to-jaysh-suriyah-al-jadid-pg-9', from: 'us-army', to: 'jaysh-suriyah-al-jadid', materiel: ['pg-9'], earliest: date('2014-10-01'), latest: date('2017-11-30'), edtf: '2014-10/2017-11'},
  // The missile of Ramadi: exported on 12 December 2015, found by 9 February 2016. Another source has 15 December: see the claims.
  {id: 'vmz-to-kiesler-9m111',        from: 'vmz',                   to: 'kiesler-police-supply', materiel: ['9m111-vmz'], quantity: 1, unit: 'missile', qualifier: 'exactly', earliest: date('2015-12-12'), latest: date('2015-12-15'), edtf: '2015-12-12/2015-12-15'},
  {id: 'kiesler-to-us-army-9m111',    from: 'kiesler-police-supply', to: 'us-army',               materiel: ['9m111-vmz'], quantity: 1, unit: 'missile', qualifier: 'exactly', earliest: date('2015-12-12'), latest: date('2016-02-09'), edtf: '2015-12-12/2016-02-09'},
  {id: 'us-army-to-opposition-9m111', from: 'us-army', to: 'unknown-opposition-of-the-ramadi-missile',        materiel: ['9m111-vmz'], quantity: 1, unit: 'missile', qualifier: 'exactly', earliest: date('2015-12-12'), latest: date('2016-02-09'), edtf: '2015-12-12/2016-02-09'},
  // SIPRI's register
  {id: 'sipri-bulgaria-to-usa-fagot', from: 'bulgaria', to: 'usa', materiel: ['9m111'], quantity: 610, unit: 'missile', qualifier: 'exactly', earliest: date('2014-01-01'), latest: date('2014-12-31'), edtf: '2014'},
  {id: 'sipri-bulgaria-to-saudi-arabia-fagot', from: 'bulgaria', to: 'saudi-arabia', materiel: ['9m111'], quantity: 2200, unit: 'missile', qualifier: 'about', earliest: date('2015-01-01'), latest: date('2017-12-31'), edtf: '2015/2017'},
  {id: 'sipri-croatia-to-usa-rak-12', from: 'croatia', to: 'usa', materiel: ['rak-12'], quantity: 10, unit: 'launcher', qualifier: 'about', financiers: ['saudi-arabia'], earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-usa-to-saudi-arabia-rak-12', from: 'usa', to: 'saudi-arabia', materiel: ['rak-12'], quantity: 10, unit: 'launcher', qualifier: 'about', financiers: ['saudi-arabia'], earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-saudi-arabia-to-opposition-rak-12', from: 'saudi-arabia', to: 'syrian-opposition-groups', materiel: ['rak-12'], quantity: 10, unit: 'launcher', qualifier: 'about', financiers: ['saudi-arabia'], earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-serbia-to-saudi-arabia-mortars', from: 'serbia', to: 'saudi-arabia', materiel: ['mortar-120mm'], quantity: 847, unit: 'mortar', qualifier: 'about', earliest: date('2015-01-01'), latest: date('2017-12-31'), edtf: '2015/2017'},
  {id: 'sipri-unknown-to-opposition-fn-6', from: 'unknown-supplier-of-fn-6', to: 'syrian-opposition-groups', materiel: ['fn-6'], quantity: 10, unit: 'item', qualifier: 'about', earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-sudan-to-qatar-fn-6', from: 'sudan', to: 'qatar', materiel: ['fn-6'], financiers: ['qatar'], latest: date('2012-12-31'), edtf: '../2012'},
  {id: 'sipri-qatar-to-turkiye-fn-6', from: 'qatar', to: 'turkiye', materiel: ['fn-6'], financiers: ['qatar'], latest: date('2012-12-31'), edtf: '../2012'},
  {id: 'sipri-turkiye-to-opposition-fn-6', from: 'turkiye', to: 'syrian-opposition-groups', materiel: ['fn-6'], financiers: ['qatar'], earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-unknown-to-harakat-hazm-tow', from: 'unknown-supplier-of-tow', to: 'harakat-hazm', materiel: ['tow'], quantity: 50, unit: 'item', qualifier: 'exactly', earliest: date('2014-01-01'), latest: date('2014-12-31'), edtf: '2014'},
  {id: 'sipri-turkiye-to-opposition-v-150', from: 'turkiye', to: 'syrian-opposition-groups', materiel: ['v-150'], quantity: 12, unit: 'vehicle', qualifier: 'exactly', earliest: date('2017-01-01'), latest: date('2017-12-31'), edtf: '2017'},
  {id: 'sipri-turkiye-to-opposition-acv-15', from: 'turkiye', to: 'syrian-opposition-groups', materiel: ['acv-15'], quantity: 5, unit: 'vehicle', qualifier: 'about', earliest: date('2019-01-01'), latest: date('2019-12-31'), edtf: '2019'},
  {id: 'sipri-turkiye-to-opposition-zpt', from: 'turkiye', to: 'syrian-opposition-groups', materiel: ['zpt'], quantity: 5, unit: 'vehicle', qualifier: 'about', earliest: date('2019-01-01'), latest: date('2019-12-31'), edtf: '2019'},
  {id: 'sipri-uae-to-sdf-guardian', from: 'uae', to: 'sdf', materiel: ['guardian'], quantity: 5, unit: 'vehicle', qualifier: 'about', financiers: ['usa'], earliest: date('2017-01-01'), latest: date('2017-12-31'), edtf: '2017'},
  // Croatian arms by air through Jordan
  {id: 'croatia-to-jordan-airlift', from: 'croatia', to: 'jordan', materiel: ['m79-osa', 'rpg-22', 'rbg-6', 'm60-recoilless-rifle'], quantity: 3000, unit: 't', carriers: ['turkish-cargo', 'jordan-international-air-cargo'], financiers: ['saudi-arabia'], earliest: date('2012-11-01'), latest: date('2013-02-28'), edtf: '2012-11/2013-02'},
  // What was stolen in Jordan moved on
  {id: 'jordan-gid-officers-to-arms-dealers', from: 'jordan-gid-officers', to: 'unknown-arms-dealers-jordan', materiel: ['ak-pattern-rifle', 'mortar', 'rpg'], latest: date('2016-06-26'), edtf: '../2016-06-26'},
  {id: 'arms-dealers-jordan-to-black-market', from: 'unknown-arms-dealers-jordan', to: 'unknown-black-market-buyers', materiel: ['ak-pattern-rifle', 'mortar', 'rpg'], latest: date('2016-06-26'), edtf: '../2016-06-26'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:SUPPLIED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.brokers = row.brokers, f.carriers = row.carriers, f.financiers = row.financiers,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf;

UNWIND [
  {id: 'syrian-government-to-islamic-state-rifles', from: 'syrian-government', to: 'islamic-state', materiel: ['rifle'], point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2022-12-31'), edtf: '../2022'},
  {id: 'sna-to-islamic-state-post-2017-weapons', from: 'sna', to: 'islamic-state', materiel: ['weapons'], point: 'post-delivery', mechanism: 'UNDETERMINED', earliest: date('2017-01-01'), latest: date('2022-12-31'), edtf: '2017/2022'},
  {id: 'sna-to-islamic-state-marked-weapons', from: 'sna', to: 'islamic-state', materiel: ['weapons'], quantity: 9, unit: 'weapon', qualifier: 'exactly', point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2023-01-31'), edtf: '../2023-01'},
  {id: 'other-groups-to-islamic-state-weapons', from: 'unknown-other-groups-in-syria', to: 'islamic-state', materiel: ['weapons'], point: 'UNDETERMINED', mechanism: 'UNDETERMINED', latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'importer-lebanon-to-unknown-hand', from: 'private-importer-lebanon', to: 'unknown-hand-after-importer-lebanon', materiel: [], point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'importer-turkiye-to-unknown-hand', from: 'private-importer-turkiye', to: 'unknown-hand-after-importer-turkiye', materiel: [], point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'opposition-to-islamic-state-us-weapons', from: 'unknown-opposition-given-us-weapons', to: 'islamic-state', materiel: ['weapons'], point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'opposition-to-islamic-state-saudi-weapons', from: 'unknown-opposition-given-saudi-weapons', to: 'islamic-state', materiel: ['weapons'], point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2024-01-29'), edtf: '../2024-01-29'},
  // Against terms that forbade it, the USA and Saudi Arabia passed on what they had bought
  {id: 'usa-to-opposition-unauthorised-retransfer', from: 'usa', to: 'unknown-opposition-of-us-retransfers', materiel: [], point: 'post-delivery', mechanism: 'unauthorised retransfer', latest: date('2017-11-30'), edtf: '../2017-11'},
  {id: 'saudi-arabia-to-opposition-unauthorised-retransfer', from: 'saudi-arabia', to: 'unknown-opposition-of-saudi-retransfers', materiel: [], point: 'post-delivery', mechanism: 'unauthorised retransfer', latest: date('2017-11-30'), edtf: '../2017-11'},
  {id: 'opposition-to-islamic-state-us-retransfers', from: 'unknown-opposition-of-us-retransfers', to: 'islamic-state', materiel: [], point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2017-11-30'), edtf: '../2017-11'},
  {id: 'opposition-to-islamic-state-saudi-retransfers', from: 'unknown-opposition-of-saudi-retransfers', to: 'islamic-state', materiel: [], point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2017-11-30'), edtf: '../2017-11'},
  {id: 'jaysh-suriyah-al-jadid-to-islamic-state-pg-9', from: 'jaysh-suriyah-al-jadid', to: 'islamic-state', materiel: ['pg-9'], point: 'post-delivery', mechanism: 'UNDETERMINED', earliest: date('2014-10-01'), latest: date('2017-11-30'), edtf: '2014-10/2017-11'},
  {id: 'opposition-to-islamic-state-9m111', from: 'unknown-opposition-of-the-ramadi-missile', to: 'islamic-state', materiel: ['9m111-vmz'], quantity: 1, unit: 'missile', qualifier: 'exactly', point: 'post-delivery', mechanism: 'UNDETERMINED', earliest: date('2015-12-12'), latest: date('2016-02-09'), edtf: '2015-12-12/2016-02-09'},
  // Seized or leaked: two ways, not told apart
  {id: 'iraq-to-islamic-state-arms', from: 'iraq', to: 'islamic-state', materiel: ['weapons'], point: 'post-delivery', mechanism: 'UNDETERMINED', latest: date('2015-12-08'), edtf: '../2015-12-08'},
  {id: 'turkish-market-to-islamic-state-precursors', from: 'unknown-turkish-market-sellers', to: 'islamic-state', materiel: ['explosive-precursor'], point: 'UNDETERMINED', mechanism: 'UNDETERMINED', latest: date('2016-12-14'), edtf: '../2016-12-14'},
  // Stolen in Jordan, on the way to those they were meant for
  {id: 'cia-to-jordan-gid-officers-theft', from: 'cia', to: 'jordan-gid-officers', materiel: ['ak-pattern-rifle', 'mortar', 'rpg'], point: 'transfer', mechanism: 'theft', latest: date('2016-06-26'), edtf: '../2016-06-26'},
  {id: 'saudi-arabia-to-jordan-gid-officers-theft', from: 'saudi-arabia', to: 'jordan-gid-officers', materiel: ['ak-pattern-rifle', 'mortar', 'rpg'], point: 'transfer', mechanism: 'theft', latest: date('2016-06-26'), edtf: '../2016-06-26'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:DIVERTED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf,
    f.diversionPoint = row.point, f.diversionMechanism = row.mechanism, f.diversionScheme = '1';
