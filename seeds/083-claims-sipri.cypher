// Claims of the SIPRI Arms Transfers Database, as generated on 18 May 2026: single statements, in our own words.

UNWIND [
  {id: 'sipri-01-a', fact: 'sipri-01', source: 'sipri-arms-transfers', flow: 'sipri-bulgaria-to-usa-fagot', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers Fagot missiles from Bulgaria to the USA, ordered in 2013 and delivered in 2014: possibly second-hand, possibly meant for US aid to Syrian rebels or to Iraq. A contract with Kiesler for 600 such missiles is reported from another root; the counts differ.'},
  {id: 'sipri-01-b', fact: 'sipri-01', source: 'sipri-arms-transfers', flow: 'sipri-bulgaria-to-usa-fagot', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   property: 'quantity', value: 610, unit: 'missile', qualifier: 'exactly',
   statement: 'SIPRI\'s count: 610.'},
  {id: 'sipri-02-a', fact: 'sipri-02', source: 'sipri-arms-transfers', flow: 'sipri-bulgaria-to-saudi-arabia-fagot', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers Fagot missiles from Bulgaria to Saudi Arabia, ordered in 2015 and delivered in 2015 and 2017: probably meant for Saudi aid to Syrian rebels or in Yemen. That is a purpose, not a delivery to them.'},
  {id: 'sipri-02-b', fact: 'sipri-02', source: 'sipri-arms-transfers', flow: 'sipri-bulgaria-to-saudi-arabia-fagot', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   property: 'quantity', value: 2200, unit: 'missile', qualifier: 'about',
   statement: 'SIPRI\'s count: about 2,200.'},
  {id: 'sipri-03-a', fact: 'sipri-03', source: 'sipri-arms-transfers', flow: 'sipri-croatia-to-usa-rak-12', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   statement: 'SIPRI has RAK-12 launchers from Croatia go to Syrian rebels in 2012, probably by way of the USA and Saudi Arabia, and probably paid for by Saudi Arabia: here from Croatia to the USA. One delivery told in three hops; the count is the same ten. That the USA came before Saudi Arabia follows the order in which they are named.'},
  {id: 'sipri-03-b', fact: 'sipri-03', source: 'sipri-arms-transfers', flow: 'sipri-croatia-to-usa-rak-12', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   property: 'quantity', value: 10, unit: 'launcher', qualifier: 'about',
   statement: 'SIPRI\'s count: about 10.'},
  {id: 'sipri-03-c', fact: 'sipri-03', source: 'sipri-arms-transfers', flow: 'sipri-usa-to-saudi-arabia-rak-12', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   statement: 'SIPRI has RAK-12 launchers from Croatia go to Syrian rebels in 2012, probably by way of the USA and Saudi Arabia: here from the USA to Saudi Arabia. One delivery told in three hops; the count is the same ten. That the USA came before Saudi Arabia follows the order in which they are named.'},
  {id: 'sipri-03-d', fact: 'sipri-03', source: 'sipri-arms-transfers', flow: 'sipri-usa-to-saudi-arabia-rak-12', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   property: 'quantity', value: 10, unit: 'launcher', qualifier: 'about',
   statement: 'SIPRI\'s count: about 10.'},
  {id: 'sipri-03-e', fact: 'sipri-03', source: 'sipri-arms-transfers', flow: 'sipri-saudi-arabia-to-opposition-rak-12', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   statement: 'SIPRI has RAK-12 launchers from Croatia go to Syrian rebels in 2012, probably by way of the USA and Saudi Arabia: here from Saudi Arabia to the rebels. One delivery told in three hops; the count is the same ten. That the USA came before Saudi Arabia follows the order in which they are named.'},
  {id: 'sipri-03-f', fact: 'sipri-03', source: 'sipri-arms-transfers', flow: 'sipri-saudi-arabia-to-opposition-rak-12', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   property: 'quantity', value: 10, unit: 'launcher', qualifier: 'about',
   statement: 'SIPRI\'s count: about 10.'},
  {id: 'sipri-04-a', fact: 'sipri-04', source: 'sipri-arms-transfers', flow: 'sipri-serbia-to-saudi-arabia-mortars', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers 120 mm mortars from Serbia to Saudi Arabia from 2015 to 2017, probably UBM-52; the designation is uncertain.'},
  {id: 'sipri-04-b', fact: 'sipri-04', source: 'sipri-arms-transfers', flow: 'sipri-serbia-to-saudi-arabia-mortars', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   property: 'quantity', value: 847, unit: 'mortar', qualifier: 'about',
   statement: 'SIPRI\'s count: about 847.'},
  {id: 'sipri-04-c', fact: 'sipri-04', source: 'sipri-arms-transfers', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2026-05-18'),
   statement: 'The mortars from Serbia went to Saudi Arabia by way of Bulgaria and Slovakia. Whether through both in turn, or some through each, is not said, so no hop is drawn through them.'},
  {id: 'sipri-05-a', fact: 'sipri-05', source: 'sipri-arms-transfers', flow: 'sipri-unknown-to-opposition-fn-6', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers FN-6 missiles to Syrian rebels in 2012 from a supplier it calls unknown.'},
  {id: 'sipri-05-b', fact: 'sipri-05', source: 'sipri-arms-transfers', flow: 'sipri-unknown-to-opposition-fn-6', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   property: 'quantity', value: 10, unit: 'item', qualifier: 'about',
   statement: 'SIPRI\'s count: about 10.'},
  {id: 'sipri-05-c', fact: 'sipri-05', source: 'sipri-arms-transfers', flow: 'sipri-sudan-to-qatar-fn-6', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2026-05-18'),
   statement: 'The FN-6 missiles of 2012 possibly came from Sudan by way of Qatar and Türkiye, paid for by Qatar: here from Sudan to Qatar. The same delivery as that of the unknown supplier, not one more.'},
  {id: 'sipri-05-d', fact: 'sipri-05', source: 'sipri-arms-transfers', flow: 'sipri-qatar-to-turkiye-fn-6', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2026-05-18'),
   statement: 'The FN-6 missiles of 2012 possibly came from Sudan by way of Qatar and Türkiye, paid for by Qatar: here from Qatar to Türkiye. The same delivery as that of the unknown supplier, not one more.'},
  {id: 'sipri-05-e', fact: 'sipri-05', source: 'sipri-arms-transfers', flow: 'sipri-turkiye-to-opposition-fn-6', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2026-05-18'),
   statement: 'The FN-6 missiles of 2012 possibly came from Sudan by way of Qatar and Türkiye, paid for by Qatar: here from Türkiye to the rebels. The same delivery as that of the unknown supplier, not one more.'},
  {id: 'sipri-06-a', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-unknown-to-harakat-hazm-tow', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers TOW missiles to Syrian rebels in 2014, for Harakat Hazm, from a supplier it calls unknown.'},
  {id: 'sipri-06-b', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-unknown-to-harakat-hazm-tow', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   property: 'quantity', value: 50, unit: 'item', qualifier: 'exactly',
   statement: 'SIPRI\'s count: 50.'},
  {id: 'sipri-06-c', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-turkiye-to-opposition-v-150', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers V-150 armoured vehicles from Türkiye to Syrian rebels in 2017. Which group is not said.'},
  {id: 'sipri-06-d', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-turkiye-to-opposition-v-150', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   property: 'quantity', value: 12, unit: 'vehicle', qualifier: 'exactly',
   statement: 'SIPRI\'s count: 12.'},
  {id: 'sipri-06-e', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-turkiye-to-opposition-acv-15', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers ACV-15 armoured vehicles from Türkiye to Syrian rebels in 2019. Which group is not said.'},
  {id: 'sipri-06-f', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-turkiye-to-opposition-acv-15', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   property: 'quantity', value: 5, unit: 'vehicle', qualifier: 'about',
   statement: 'SIPRI\'s count: about 5.'},
  {id: 'sipri-06-g', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-turkiye-to-opposition-zpt', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers ZPT vehicles from Türkiye to Syrian rebels in 2019. Which group is not said.'},
  {id: 'sipri-06-h', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-turkiye-to-opposition-zpt', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   property: 'quantity', value: 5, unit: 'vehicle', qualifier: 'about',
   statement: 'SIPRI\'s count: about 5.'},
  {id: 'sipri-06-i', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-uae-to-sdf-guardian', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   statement: 'SIPRI registers Guardian armoured vehicles from the United Arab Emirates to SAC/SDF, the Syrian Arab Coalition within the Syrian Democratic Forces, in 2017, paid for by the USA.'},
  {id: 'sipri-06-j', fact: 'sipri-06', source: 'sipri-arms-transfers', flow: 'sipri-uae-to-sdf-guardian', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2026-05-18'),
   property: 'quantity', value: 5, unit: 'vehicle', qualifier: 'about',
   statement: 'SIPRI\'s count: about 5.'}
] AS row
MATCH (s:Source {id: row.source})
MERGE (c:Claim {id: row.id})
SET c.fact = row.fact, c.flowId = row.flow, c.stance = row.stance, c.credibility = row.credibility, c.gradedBy = 'seed rule 1',
    c.statement = row.statement, c.quote = row.quote, c.lang = row.lang, c.locator = row.locator, c.wording = row.wording,
    c.statedOn = row.statedOn, c.recordedAt = date('2026-11-24'),
    c.property = row.property, c.value = row.value, c.unit = row.unit, c.qualifier = row.qualifier,
    c.earliest = row.earliest, c.latest = row.latest
MERGE (c)-[:FROM]->(s);

// What they are about: actors.
UNWIND [
  {claim: 'sipri-04-c', role: 'exporter', ids: ['serbia']},
  {claim: 'sipri-04-c', role: 'transit', ids: ['bulgaria', 'slovakia']},
  {claim: 'sipri-04-c', role: 'importer', ids: ['saudi-arabia']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Actor {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {claim: 'sipri-04-c', role: 'materiel', ids: ['mortar-120mm']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Materiel {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
