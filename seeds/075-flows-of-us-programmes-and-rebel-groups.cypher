// Flows. What US programmes supplied, what rebel groups got and lost.
// SUPPLIED: handed over, lawfully or not told otherwise. DIVERTED: left lawful or intended hands; how, in diversionMechanism.
// Each day is one that a source states, or a bound that follows from one: what was seized in 2022 had been got by then.
// materiel is the narrowest that the source states; where it names no kind, an entry 'kind not stated'.
// What holders without right pass on is SUPPLIED, unless it is taken from them in turn.
// Totals of several parties, shares, contracts, licences, gaps in records and accusations are no flows: see the events and the claims.

UNWIND [
  {id: 'usa-to-division-30-first-batch', from: 'usa', to: 'division-30-first-batch',
   materiel: ['rifles-unspecified', 'ammunition-unspecified', 'pick-up-truck', 'dshk', 'machine-guns-unspecified'], latest: date('2015-07-12'), edtf: '../2015-07-12'},
  {id: 'usa-to-syrian-arab-groups-airdrop', from: 'usa', to: 'unknown-syrian-arab-groups-of-the-airdrop',
   materiel: ['cartridge', 'hand-grenade'], quantity: 50, unit: 'short ton', qualifier: 'about',
   earliest: date('2015-10-11'), latest: date('2015-10-11'), edtf: '2015-10-11'},
  {id: 'belarus-to-bulgaria-konkurs', from: 'belarus', to: 'bulgaria',
   materiel: ['9p135m', 'ags-17'],
   earliest: date('2015-01-01'), latest: date('2015-12-31'), edtf: '2015'},
  {id: 'bulgaria-to-usa-konkurs', from: 'bulgaria', to: 'usa',
   materiel: ['9p135m'], quantity: 136, unit: 'launcher', qualifier: 'exactly',
   earliest: date('2015-01-01'), latest: date('2015-12-31'), edtf: '2015'},
  {id: 'bulgaria-to-saudi-arabia-konkurs', from: 'bulgaria', to: 'saudi-arabia',
   materiel: ['9p135m'], quantity: 80, unit: 'launcher', qualifier: 'exactly',
   earliest: date('2015-01-01'), latest: date('2015-12-31'), edtf: '2015'},
  {id: 'usa-to-ypg-2017', from: 'usa', to: 'ypg',
   materiel: ['ak-rifles-unspecified', 'machine-guns-unspecified', 'vehicles-unspecified'],
   earliest: date('2017-05-30'), edtf: '2017-05-30/..'},
  {id: 'usa-to-syrian-arab-coalition-guardian', from: 'usa', to: 'syrian-arab-coalition',
   materiel: ['guardian'],
   earliest: date('2017-01-01'), latest: date('2017-01-31'), edtf: '2017-01'},
  {id: 'usa-to-kurdish-forces-kobane', from: 'usa', to: 'ypg',
   materiel: ['firearms-unspecified', 'hand-grenade', 'ammunition-unspecified'],
   earliest: date('2014-10-19'), latest: date('2014-10-20'), edtf: '2014-10-19/2014-10-20'},
  {id: 'krg-to-ypg-kobane', from: 'kurdistan-regional-government', to: 'ypg',
   materiel: ['arms-unspecified'], carriers: ['us-air-force'],
   earliest: date('2014-10-19'), latest: date('2014-10-19'), edtf: '2014-10-19'},
  {id: 'usa-to-harakat-hazm-tow', from: 'usa', to: 'harakat-hazm',
   materiel: ['tow'],
   earliest: date('2014-03-01'), latest: date('2014-04-30'), edtf: '2014-03/2014-04'},
  {id: 'saudi-arabia-to-keeper-of-the-warehouse-at-azaz', from: 'saudi-arabia', to: 'unknown-keeper-of-the-warehouse-at-azaz',
   materiel: ['firearms-unspecified', 'ammunition-unspecified'], latest: date('2013-09-20'), edtf: '../2013-09-20'},
  {id: 'qatar-to-keeper-of-the-warehouse-at-azaz', from: 'qatar', to: 'unknown-keeper-of-the-warehouse-at-azaz',
   materiel: ['firearms-unspecified', 'ammunition-unspecified'], latest: date('2013-09-20'), edtf: '../2013-09-20'},
  {id: 'dawud-brigade-to-islamic-state', from: 'dawud-brigade', to: 'islamic-state',
   materiel: ['main-battle-tank', 'vehicles-unspecified'],
   earliest: date('2014-07-05'), latest: date('2014-07-08'), edtf: '2014-07-05~/2014-07-08'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:SUPPLIED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.items = row.items, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.brokers = row.brokers, f.carriers = row.carriers, f.financiers = row.financiers,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf;

UNWIND [
  {id: 'second-batch-to-suspected-nusra-intermediary', from: 'new-syrian-forces-second-batch', to: 'unknown-suspected-nusra-intermediary',
   materiel: ['pick-up-truck', 'ammunition-unspecified'],
   earliest: date('2015-09-21'), latest: date('2015-09-22'), edtf: '2015-09-21/2015-09-22', point: 'post-delivery', mechanism: 'unauthorised retransfer'},
  {id: 'us-backed-groups-to-islamic-state-2014', from: 'unknown-us-backed-groups-2014', to: 'islamic-state',
   materiel: ['us-made-arms'],
   earliest: date('2014-01-01'), latest: date('2014-06-30'), edtf: '2014-01/2014-06~', point: 'post-delivery', mechanism: 'battlefield capture'},
  {id: 'usa-to-islamic-state-stray-bundle', from: 'usa', to: 'islamic-state',
   materiel: ['firearms-unspecified', 'hand-grenade', 'ammunition-unspecified'], quantity: 1, unit: 'bundle', qualifier: 'exactly',
   earliest: date('2014-10-19'), latest: date('2014-10-20'), edtf: '2014-10-19/2014-10-20', point: 'transfer', mechanism: 'loss'},
  {id: 'hazm-regiment-46-to-nusra', from: 'harakat-hazm', to: 'jabhat-al-nusra',
   materiel: ['tow', 'mortar', 'zsu-23', 'ammunition-unspecified'],
   earliest: date('2015-02-28'), latest: date('2015-02-28'), edtf: '2015-02-28', point: 'post-delivery', mechanism: 'battlefield capture'},
  {id: 'srf-to-nusra', from: 'syria-revolutionaries-front', to: 'jabhat-al-nusra',
   materiel: ['arms-unspecified', 'us-made-anti-tank-missile', 'heavy-weapons-unspecified', 'main-battle-tank'],
   earliest: date('2014-11-01'), latest: date('2014-11-30'), edtf: '2014-11-01~/2014-11-30~', point: 'post-delivery', mechanism: 'battlefield capture'},
  {id: 'hazm-to-nusra-2014', from: 'harakat-hazm', to: 'jabhat-al-nusra',
   materiel: ['arms-unspecified'],
   earliest: date('2014-11-01'), latest: date('2014-11-01'), edtf: '2014-11-01~', point: 'post-delivery', mechanism: 'battlefield capture'},
  {id: '13th-division-to-nusra', from: 'fsa-13th-division', to: 'jabhat-al-nusra',
   materiel: ['arms-unspecified', 'tow'],
   earliest: date('2016-03-11'), latest: date('2016-03-13'), edtf: '2016-03-11/2016-03-13', point: 'post-delivery', mechanism: 'battlefield capture'},
  {id: 'new-syrian-army-to-islamic-state-bukamal', from: 'jaysh-suriyah-al-jadid', to: 'islamic-state',
   materiel: ['mortar', 'm16', 'machine-gun', 'us-made-ammunition', 'pick-up-truck'],
   earliest: date('2016-06-29'), latest: date('2016-06-29'), edtf: '2016-06-29', point: 'post-delivery', mechanism: 'battlefield capture'},
  {id: 'maghawir-to-government-2020-04', from: 'maghawir-al-thawra', to: 'syrian-authorities-palmyra',
   materiel: ['heavy-machine-gun', 'vehicles-unspecified', 'grenade-launcher', 'ammunition-unspecified'],
   earliest: date('2020-04-14'), latest: date('2020-04-15'), edtf: '2020-04-14/2020-04-15', point: 'post-delivery', mechanism: 'loss'},
  {id: 'tanf-garrison-to-government-2020-11', from: 'unknown-fighters-of-the-al-tanf-garrison', to: 'syrian-authorities-palmyra',
   materiel: ['m240', 'm16', 'pick-up-truck'], latest: date('2020-11-06'), edtf: '../2020-11-06~', point: 'post-delivery', mechanism: 'loss'},
  {id: 'keeper-of-the-warehouse-at-azaz-to-islamic-state', from: 'unknown-keeper-of-the-warehouse-at-azaz', to: 'islamic-state',
   materiel: ['firearms-unspecified', 'ammunition-unspecified'],
   earliest: date('2013-09-01'), latest: date('2013-09-20'), edtf: '2013-09/2013-09-20', point: 'post-delivery', mechanism: 'battlefield capture'},
  {id: 'syrian-army-to-dawud-brigade-tanks', from: 'syrian-arab-army', to: 'dawud-brigade',
   materiel: ['main-battle-tank'], latest: date('2014-07-08'), edtf: '../2014-07-08', point: 'post-delivery', mechanism: 'battlefield capture'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:DIVERTED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.items = row.items, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.brokers = row.brokers, f.carriers = row.carriers, f.financiers = row.financiers,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf,
    f.diversionPoint = row.point, f.diversionMechanism = row.mechanism, f.diversionScheme = '1';
