// Flows. What the SIPRI register has.
// SUPPLIED: handed over, lawfully or not told otherwise. DIVERTED: left lawful or intended hands; how, in diversionMechanism.
// Each day is one that a source states, or a bound that follows from one: what was seized in 2022 had been got by then.
// materiel is the narrowest that the source states; where it names no kind, an entry 'kind not stated'.
// What holders without right pass on is SUPPLIED, unless it is taken from them in turn.
// Totals of several parties, shares, contracts, licences, gaps in records and accusations are no flows: see the events and the claims.

UNWIND [
  {id: 'sipri-bulgaria-to-usa-fagot', from: 'bulgaria', to: 'usa',
   materiel: ['9m111-fagot'], quantity: 610, unit: 'missile', qualifier: 'exactly',
   earliest: date('2014-01-01'), latest: date('2014-12-31'), edtf: '2014'},
  {id: 'sipri-bulgaria-to-saudi-arabia-fagot', from: 'bulgaria', to: 'saudi-arabia',
   materiel: ['9m111-fagot'], quantity: 2200, unit: 'missile', qualifier: 'about',
   earliest: date('2015-01-01'), latest: date('2017-12-31'), edtf: '2015/2017'},
  {id: 'sipri-croatia-to-rebels-rak-12', from: 'croatia', to: 'unknown-rebels-given-rak-12',
   materiel: ['rak-12'], quantity: 10, unit: 'launcher', qualifier: 'about', financiers: ['saudi-arabia'],
   earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-croatia-to-usa-rak-12', from: 'croatia', to: 'usa',
   materiel: ['rak-12'], quantity: 10, unit: 'launcher', qualifier: 'about', financiers: ['saudi-arabia'],
   earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-usa-to-saudi-arabia-rak-12', from: 'usa', to: 'saudi-arabia',
   materiel: ['rak-12'], quantity: 10, unit: 'launcher', qualifier: 'about', financiers: ['saudi-arabia'],
   earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-saudi-arabia-to-rebels-rak-12', from: 'saudi-arabia', to: 'unknown-rebels-given-rak-12',
   materiel: ['rak-12'], quantity: 10, unit: 'launcher', qualifier: 'about', financiers: ['saudi-arabia'],
   earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-serbia-to-saudi-arabia-mortars', from: 'serbia', to: 'saudi-arabia',
   materiel: ['mortar-120mm'], quantity: 847, unit: 'mortar', qualifier: 'about',
   earliest: date('2015-01-01'), latest: date('2017-12-31'), edtf: '2015/2017'},
  {id: 'sipri-unknown-to-rebels-fn-6', from: 'unknown-supplier-of-fn-6', to: 'unknown-rebels-given-fn-6',
   materiel: ['fn-6'], quantity: 10, unit: 'missile', qualifier: 'about',
   earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-sudan-to-qatar-fn-6', from: 'sudan', to: 'qatar',
   materiel: ['fn-6'], financiers: ['qatar'], latest: date('2012-12-31'), edtf: '../2012'},
  {id: 'sipri-qatar-to-turkiye-fn-6', from: 'qatar', to: 'turkiye',
   materiel: ['fn-6'], financiers: ['qatar'], latest: date('2012-12-31'), edtf: '../2012'},
  {id: 'sipri-turkiye-to-rebels-fn-6', from: 'turkiye', to: 'unknown-rebels-given-fn-6',
   materiel: ['fn-6'], financiers: ['qatar'],
   earliest: date('2012-01-01'), latest: date('2012-12-31'), edtf: '2012'},
  {id: 'sipri-unknown-to-harakat-hazm-tow', from: 'unknown-supplier-of-tow', to: 'harakat-hazm',
   materiel: ['tow'], quantity: 50, unit: 'missile', qualifier: 'about',
   earliest: date('2014-01-01'), latest: date('2014-12-31'), edtf: '2014'},
  {id: 'sipri-turkiye-to-fsa-coalition-v-150', from: 'turkiye', to: 'unknown-fsa-coalition-given-v-150',
   materiel: ['v-150'], quantity: 12, unit: 'vehicle', qualifier: 'exactly',
   earliest: date('2017-01-01'), latest: date('2017-12-31'), edtf: '2017'},
  {id: 'sipri-turkiye-to-rebels-acv-15', from: 'turkiye', to: 'unknown-rebels-given-acv-15',
   materiel: ['acv-15'], quantity: 5, unit: 'vehicle', qualifier: 'about',
   earliest: date('2019-01-01'), latest: date('2019-12-31'), edtf: '2019'},
  {id: 'sipri-turkiye-to-rebels-zpt', from: 'turkiye', to: 'unknown-rebels-given-zpt',
   materiel: ['zpt'], quantity: 5, unit: 'vehicle', qualifier: 'about',
   earliest: date('2019-01-01'), latest: date('2019-12-31'), edtf: '2019'},
  {id: 'sipri-uae-to-syrian-arab-coalition-guardian', from: 'uae', to: 'syrian-arab-coalition',
   materiel: ['guardian'], quantity: 5, unit: 'vehicle', qualifier: 'about', financiers: ['usa'],
   earliest: date('2017-01-01'), latest: date('2017-12-31'), edtf: '2017'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:SUPPLIED {id: row.id}]->(b)
SET f.materiel = row.materiel, f.items = row.items, f.quantity = row.quantity, f.unit = row.unit, f.qualifier = row.qualifier,
    f.brokers = row.brokers, f.carriers = row.carriers, f.financiers = row.financiers,
    f.earliest = row.earliest, f.latest = row.latest, f.`when` = row.edtf;
