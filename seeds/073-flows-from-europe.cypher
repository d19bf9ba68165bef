// Flows. Arms from Europe: the Croatian airlifts, purchases of Saudi Arabia, German arms for the Peshmerga, Swiss grenades; the theft in Jordan.
// SUPPLIED: handed over, lawfully or not told otherwise. DIVERTED: left lawful or intended hands; how, in diversionMechanism.
// Each day is one that a source states, or a bound that follows from one: what was seized in 2022 had been got by then.
// materiel is the narrowest that the source states; where it names no kind, an entry 'kind not stated'.
// What holders without right pass on is SUPPLIED, unless it is taken from them in turn.
// Totals of several parties, shares, contracts, licences, gaps in records and accusations are no flows: see the events and the claims.

UNWIND [
  {id: 'croatia-to-saudi-arabia-infantry-weapons', from: 'croatia', to: 'saudi-arabia',
   materiel: ['rifles-unspecified', 'machine-guns-unspecified', 'croatian-surplus-ammunition'], latest: date('2013-02-25'), edtf: '../2013-02-25'},
  {id: 'saudi-arabia-to-rebels-croatian-infantry-weapons', from: 'saudi-arabia', to: 'unknown-rebels-given-croatian-infantry-weapons',
   materiel: ['rifles-unspecified', 'machine-guns-unspecified', 'croatian-surplus-ammunition'],
   earliest: date('2012-12-01'), latest: date('2013-02-25'), edtf: '2012-12/2013-02-25'},
  {id: 'croatia-to-rebels-zagreb-airlift', from: 'croatia', to: 'unknown-rebels-of-the-zagreb-airlift',
   materiel: ['m79-osa', 'rpg-22', 'rbg-6', 'm60-recoilless-rifle'], carriers: ['turkish-cargo', 'jordan-international-air-cargo', 'jordan', 'turkiye'], financiers: ['saudi-arabia'],
   earliest: date('2012-11-01'), latest: date('2013-02-28'), edtf: '2012-11/2013-02'},
  {id: 'european-states-to-rebels-zagreb-airlift', from: 'unknown-european-states-of-the-zagreb-airlift', to: 'unknown-rebels-of-the-zagreb-airlift',
   materiel: ['arms-unspecified'], carriers: ['turkish-cargo', 'jordan-international-air-cargo', 'jordan', 'turkiye'], financiers: ['saudi-arabia'],
   earliest: date('2012-11-01'), latest: date('2013-02-28'), edtf: '2012-11/2013-02'},
  {id: 'croatia-to-saudi-arabia-surplus-ammunition', from: 'croatia', to: 'saudi-arabia',
   materiel: ['ammunition-unspecified'], quantity: 2600, unit: 't', qualifier: 'at least',
   earliest: date('2016-02-01'), latest: date('2016-09-30'), edtf: '2016-02/2016-09'},
  {id: 'jordan-gid-officers-to-arms-merchants', from: 'jordan-gid-officers', to: 'unknown-arms-merchants-jordan',
   materiel: ['ak-rifles-unspecified', 'mortars-unspecified', 'rpg'],
   earliest: date('2013-01-01'), latest: date('2016-06-26'), edtf: '2013/2016-06-26'},
  {id: 'bulgaria-to-iraq-exports-2016', from: 'bulgaria', to: 'iraq',
   materiel: ['arms-exports-unspecified'],
   earliest: date('2016-01-01'), latest: date('2016-12-31'), edtf: '2016'},
  {id: 'bulgaria-to-saudi-arabia-exports-2016', from: 'bulgaria', to: 'saudi-arabia',
   materiel: ['arms-exports-unspecified'],
   earliest: date('2016-01-01'), latest: date('2016-12-31'), edtf: '2016'},
  {id: 'bulgaria-to-usa-exports-2016', from: 'bulgaria', to: 'usa',
   materiel: ['arms-exports-unspecified'],
   earliest: date('2016-01-01'), latest: date('2016-12-31'), edtf: '2016'},
  {id: 'germany-to-krg', from: 'germany', to: 'kurdistan-regional-government',
   materiel: ['rifles-unspecified', 'pistol'],
   earliest: date('2014-01-01'), latest: date('2016-01-21'), edtf: '2014/2016-01-21'},
  {id: 'germany-to-peshmerga', from: 'germany', to: 'peshmerga',
   materiel: ['g3', 'g36', 'p1-pistol'],
   earliest: date('2014-08-01'), latest: date('2015-08-31'), edtf: '2014-08/2015-08'},
  {id: 'zastava-to-biem-coyote', from: 'zastava-arms', to: 'biem',
   materiel: ['m02-coyote'],
   earliest: date('2015-01-01'), latest: date('2016-12-31'), edtf: '2015/2016'},
  {id: 'biem-to-saudi-arabia-coyote', from: 'biem', to: 'saudi-arabia',
   materiel: ['m02-coyote'],
   earliest: date('2015-01-01'), latest: date('2016-12-31'), edtf: '2015/2016'},
  {id: 'hand-in-turkiye-to-fsa-aleppo-coyote', from: 'unknown-hand-in-turkiye-coyote', to: 'unknown-fsa-fighters-aleppo-coyote',
   materiel: ['m02-coyote'],
   earliest: date('2015-01-01'), latest: date('2016-02-29'), edtf: '2015/2016-02'},
  {id: 'montenegro-broker-to-saudi-arabia', from: 'unknown-broker-montenegro', to: 'saudi-arabia',
   materiel: ['yugoslav-era-arms'], latest: date('2016-07-27'), edtf: '../2016-07-27'},
  {id: 'bosnian-factory-to-saudi-arabia-mortars', from: 'unknown-bosnian-mortar-factory', to: 'saudi-arabia',
   materiel: ['mortar-120mm'],
   earliest: date('2016-01-01'), latest: date('2016-01-31'), edtf: '2016-01'},
  {id: 'switzerland-to-uae-grenades', from: 'switzerland', to: 'uae',
   materiel: ['hand-grenade-ruag'],
   earliest: date('2003-01-01'), latest: date('2004-12-31'), edtf: '2003/2004'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:SUPPLIED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.items = row.items, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.brokers = row.brokers, f.carriers = row.carriers, f.financiers = row.financiers,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf;

UNWIND [
  {id: 'cia-to-jordan-gid-officers-theft', from: 'cia', to: 'jordan-gid-officers',
   materiel: ['ak-rifles-unspecified', 'mortars-unspecified', 'rpg'],
   earliest: date('2013-01-01'), latest: date('2016-06-26'), edtf: '2013/2016-06-26', point: 'transfer', mechanism: 'theft'},
  {id: 'saudi-arabia-to-jordan-gid-officers-theft', from: 'saudi-arabia', to: 'jordan-gid-officers',
   materiel: ['ak-rifles-unspecified', 'mortars-unspecified', 'rpg'],
   earliest: date('2013-01-01'), latest: date('2016-06-26'), edtf: '2013/2016-06-26', point: 'transfer', mechanism: 'theft'},
  {id: 'iraqi-forces-to-islamic-state-stocks', from: 'iraqi-security-forces', to: 'islamic-state',
   materiel: ['arms-unspecified', 'ammunition-unspecified'], latest: date('2015-12-08'), edtf: '../2015-12-08', point: 'post-delivery', mechanism: 'UNDETERMINED'},
  {id: 'peshmerga-to-unknown-buyers-g3', from: 'peshmerga', to: 'unknown-buyers-of-peshmerga-weapons',
   materiel: ['g3', 'p1-pistol'],
   earliest: date('2014-08-01'), latest: date('2016-01-21'), edtf: '2014-08/2016-01-21', point: 'post-delivery', mechanism: 'corruption'},
  {id: 'saudi-arabia-to-hand-in-turkiye-coyote', from: 'saudi-arabia', to: 'unknown-hand-in-turkiye-coyote',
   materiel: ['m02-coyote'],
   earliest: date('2015-01-01'), latest: date('2016-02-29'), edtf: '2015/2016-02', point: 'UNDETERMINED', mechanism: 'unauthorised retransfer'},
  {id: 'uae-to-jordan-grenades', from: 'uae', to: 'jordan',
   materiel: ['hand-grenade-ruag'],
   earliest: date('2004-01-01'), latest: date('2004-12-31'), edtf: '2004', point: 'post-delivery', mechanism: 'unauthorised retransfer'},
  {id: 'jordan-to-unknown-holder-syria-grenades', from: 'jordan', to: 'unknown-holder-of-swiss-grenades-syria',
   materiel: ['hand-grenade-ruag'],
   earliest: date('2004-01-01'), latest: date('2012-06-30'), edtf: '2004/2012-06', point: 'post-delivery', mechanism: 'UNDETERMINED'},
  {id: 'iraqi-military-to-islamic-state-anti-aircraft-rockets', from: 'iraqi-security-forces', to: 'islamic-state',
   materiel: ['portable-anti-aircraft-missile'], latest: date('2014-11-19'), edtf: '../2014-11-19', point: 'post-delivery', mechanism: 'battlefield capture'},
  {id: 'syrian-military-to-islamic-state-anti-aircraft-rockets', from: 'syrian-arab-army', to: 'islamic-state',
   materiel: ['portable-anti-aircraft-missile'], latest: date('2014-11-19'), edtf: '../2014-11-19', point: 'post-delivery', mechanism: 'battlefield capture'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:DIVERTED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.items = row.items, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.brokers = row.brokers, f.carriers = row.carriers, f.financiers = row.financiers,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf,
    f.diversionPoint = row.point, f.diversionMechanism = row.mechanism, f.diversionScheme = '1';
