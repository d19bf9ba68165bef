// Claims on components of improvised explosive devices, precursors and Islamic State production (CAR reports of 2016 and 2020),
// and on a letter to the United Nations that accuses Türkiye.

UNWIND [
  // Components, February 2016
  {id: 'ied16-01-a', fact: 'ied16-01', source: 'fiji-times', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   property: 'quantity', value: 700, unit: 'component', qualifier: 'at least', earliest: date('2014-07-01'), latest: date('2016-02-25'),
   statement: 'More than 700 components of Islamic State improvised explosive devices were documented in 20 months from July 2014 on.'},
  {id: 'ied16-01-b', fact: 'ied16-01', source: 'fiji-times', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   property: 'companies', value: 51, unit: 'company', qualifier: 'exactly',
   statement: 'The components lead to 51 companies.'},
  {id: 'ied16-01-c', fact: 'ied16-01', source: 'wb-iisg', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   property: 'companies', value: 51, unit: 'company', qualifier: 'exactly',
   statement: 'The components lead to 51 companies.'},
  {id: 'ied16-01-d', fact: 'ied16-01', source: 'fiji-times', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   property: 'countries', value: 20, unit: 'country', qualifier: 'exactly',
   statement: 'The companies are in 20 countries.'},
  {id: 'ied16-02-a', fact: 'ied16-02', source: 'strategic-study-india', stance: 'DISPUTES', credibility: 4, wording: 'reported', statedOn: date('2016-02-27'),
   property: 'countries', value: 51, unit: 'country',
   statement: 'The text speaks of 51 countries. The figures are swapped: all else on the same report, and this text\'s own title, have 51 companies. An error of this source, kept so that it is not taken for news.'},
  {id: 'ied16-02-b', fact: 'ied16-02', source: 'strategic-study-india', stance: 'DISPUTES', credibility: 4, wording: 'reported', statedOn: date('2016-02-27'),
   property: 'companies', value: 20, unit: 'company',
   statement: 'The text speaks of 20 companies. The figures are swapped: all else on the same report, and this text\'s own title, have 51 companies. An error of this source, kept so that it is not taken for news.'},
  {id: 'ied16-03-a', fact: 'ied16-03', source: 'army-technology-19374', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   property: 'companies', value: 13, unit: 'company', qualifier: 'exactly',
   statement: '13 of the companies are Turkish, more than of any other state.'},
  {id: 'ied16-03-b', fact: 'ied16-03', source: 'mfs-the-other-news', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   property: 'companies', value: 13, unit: 'company', qualifier: 'exactly',
   statement: '13 of the companies are Turkish, more than of any other state.'},
  {id: 'ied16-03-c', fact: 'ied16-03', source: 'army-technology-19374', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   property: 'companies', value: 7, unit: 'company', qualifier: 'exactly',
   statement: '7 of the companies are Indian.'},
  {id: 'ied16-03-d', fact: 'ied16-03', source: 'army-technology-19374', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   property: 'companies', value: 8, unit: 'company', qualifier: 'exactly',
   statement: '8 of the 13 Turkish companies are intermediaries for goods from Brazil, China, India, the Netherlands, Romania and Russia. The companies are not named here.'},
  {id: 'ied16-04-a', fact: 'ied16-04', source: 'isdei-2016-02', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   statement: 'The Nokia 105 telephone was a common remote initiator.'},
  {id: 'ied16-04-b', fact: 'ied16-04', source: 'nappi11', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   statement: 'The Nokia 105 in question is the model RM-908.'},
  {id: 'ied16-04-c', fact: 'ied16-04', source: 'isdei-2016-02', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   statement: 'Ammonium nitrate was the main explosive precursor.'},
  {id: 'ied16-04-d', fact: 'ied16-04', source: 'isdei-2016-02', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-02-25'),
   statement: 'The documented parts were lawfully acquired upstream.'},
  // An accusation by a party
  {id: 'ied16-05-a', fact: 'ied16-05', source: 'voltairenet-191953', stance: 'ASSERTS', credibility: 5, wording: 'alleged',
   statement: 'A state party\'s letter to the United Nations names Turkish intermediaries and the parts PIC16F1827, TIP102 and BDX53C, and alleges state complicity. It is a partisan claim, carried as an accusation only.'},
  // Procurement, December 2020
  {id: 'ied20-01-a', fact: 'ied20-01', source: 'southfront', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   statement: 'Siverek and Akcakale, in Sanliurfa, were hubs of procurement.'},
  {id: 'ied20-01-b', fact: 'ied20-01', source: 'the-reference-paris-14363', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   statement: 'Siverek and Akcakale, in Sanliurfa, were hubs of procurement.'},
  {id: 'ied20-01-c', fact: 'ied20-01', source: 'southfront', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   property: 'companies', value: 50, unit: 'company', qualifier: 'at least',
   statement: 'More than 50 companies had a part.'},
  {id: 'ied20-01-d', fact: 'ied20-01', source: 'southfront', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   property: 'countries', value: 20, unit: 'country', qualifier: 'at least',
   statement: 'The companies are in more than 20 countries.'},
  {id: 'ied20-01-e', fact: 'ied20-01', source: 'southfront', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   statement: 'There is no evidence that the family firms knew what they took part in.'},
  {id: 'ied20-02-a', fact: 'ied20-02', source: 'the-reference-paris-14363', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   property: 'quantity', value: 6, unit: 't', qualifier: 'about',
   statement: 'A small phone shop ordered about 6 t of aluminium paste.'},
  {id: 'ied20-02-b', fact: 'ied20-02', source: 'the-reference-paris-14363', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   property: 'quantity', value: 78, unit: 't',
   statement: 'An agricultural firm ordered 78 t of sorbitol.'},
  {id: 'ied20-02-c', fact: 'ied20-02', source: 'the-reference-paris-14363', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   property: 'payment', value: 200000, unit: 'USD',
   statement: 'Unrelated parties paid US$200,000 for the sorbitol.'},
  {id: 'ied20-02-d', fact: 'ied20-02', source: 'the-reference-paris-14363', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-12-08'),
   property: 'payment', value: 18000, unit: 'USD',
   statement: 'US$18,000 went for motion-control units.'},
  // Production in Mosul, December 2016
  {id: 'prod16-01-a', fact: 'prod16-01', source: 'reuters-2016-mosul', flow: 'turkish-market-to-islamic-state-precursors', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2016-12-14'),
   statement: 'The Islamic State\'s precursors came almost only from the Turkish market. Who sold them, and whether knowingly, is not said.'},
  {id: 'prod16-01-b', fact: 'prod16-01', source: 'washington-post-2016-12-15', flow: 'turkish-market-to-islamic-state-precursors', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2016-12-14'),
   statement: 'The Islamic State\'s precursors came almost only from the Turkish market. Who sold them, and whether knowingly, is not said.'},
  {id: 'prod16-01-c', fact: 'prod16-01', source: 'reuters-2016-mosul', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2016-12-14'),
   property: 'sites', value: 6, unit: 'site', qualifier: 'exactly',
   statement: 'Six sites of production were documented in east Mosul.'},
  {id: 'prod16-01-d', fact: 'prod16-01', source: 'reuters-2016-mosul', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2016-12-14'),
   statement: 'The rockets and mortars made must run into tens of thousands. No figure is given.'}
] AS row
MATCH (s:Source {id: row.source})
MERGE (c:Claim {id: row.id})
SET c.fact = row.fact, c.flowId = row.flow, c.stance = row.stance, c.credibility = row.credibility, c.gradedBy = 'seed rule 1',
    c.statement = row.statement, c.quote = row.quote, c.lang = row.lang, c.locator = row.locator, c.wording = row.wording,
    c.statedOn = row.statedOn, c.recordedAt = date('2026-11-24'),
    c.property = row.property, c.value = row.value, c.unit = row.unit, c.qualifier = row.qualifier,
    c.earliest = row.earliest, c.latest = row.latest
MERGE (c)-[:FROM]->(s);

// What they are about: events.
UNWIND [
  {claim: 'ied16-01-a', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-01-b', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-01-c', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-01-d', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-02-a', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-02-b', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-03-a', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-03-b', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-03-c', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-03-d', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-04-a', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-04-b', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-04-c', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-04-d', role: 'event', ids: ['car-ied-components-2014-2016']},
  {claim: 'ied16-05-a', role: 'event', ids: ['letter-accusing-turkiye']},
  {claim: 'ied20-01-a', role: 'event', ids: ['car-procurement-2020']},
  {claim: 'ied20-01-b', role: 'event', ids: ['car-procurement-2020']},
  {claim: 'ied20-01-c', role: 'event', ids: ['car-procurement-2020']},
  {claim: 'ied20-01-d', role: 'event', ids: ['car-procurement-2020']},
  {claim: 'ied20-01-e', role: 'event', ids: ['car-procurement-2020']},
  {claim: 'ied20-02-a', role: 'event', ids: ['order-aluminium-paste']},
  {claim: 'ied20-02-b', role: 'event', ids: ['order-sorbitol']},
  {claim: 'ied20-02-c', role: 'event', ids: ['order-sorbitol']},
  {claim: 'ied20-02-d', role: 'event', ids: ['order-motion-control-units']},
  {claim: 'prod16-01-c', role: 'event', ids: ['production-east-mosul']},
  {claim: 'prod16-01-d', role: 'event', ids: ['production-east-mosul']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Event {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {claim: 'ied16-01-a', role: 'materiel', ids: ['ied-component']},
  {claim: 'ied16-04-a', role: 'materiel', ids: ['nokia-105']},
  {claim: 'ied16-04-b', role: 'materiel', ids: ['nokia-105']},
  {claim: 'ied16-04-c', role: 'materiel', ids: ['ammonium-nitrate']},
  {claim: 'ied16-04-d', role: 'materiel', ids: ['ied-component']},
  {claim: 'ied16-05-a', role: 'part named', ids: ['pic16f1827', 'tip102', 'bdx53c']},
  {claim: 'ied20-02-a', role: 'materiel', ids: ['aluminium-paste']},
  {claim: 'ied20-02-b', role: 'materiel', ids: ['sorbitol']},
  {claim: 'ied20-02-c', role: 'materiel', ids: ['sorbitol']},
  {claim: 'ied20-02-d', role: 'materiel', ids: ['motion-control-unit']},
  {claim: 'prod16-01-d', role: 'product', ids: ['rocket', 'mortar']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Materiel {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: actors.
UNWIND [
  {claim: 'ied16-01-a', role: 'user', ids: ['islamic-state']},
  {claim: 'ied16-03-a', role: 'country', ids: ['turkiye']},
  {claim: 'ied16-03-b', role: 'country', ids: ['turkiye']},
  {claim: 'ied16-03-c', role: 'country', ids: ['india']},
  {claim: 'ied16-03-d', role: 'country of the intermediaries', ids: ['turkiye']},
  {claim: 'ied16-03-d', role: 'country of the goods', ids: ['brazil', 'china', 'india', 'netherlands', 'romania', 'russia']},
  {claim: 'ied16-05-a', role: 'accused', ids: ['turkiye']},
  {claim: 'ied20-01-a', role: 'country', ids: ['turkiye']},
  {claim: 'ied20-01-b', role: 'country', ids: ['turkiye']},
  {claim: 'prod16-01-c', role: 'producer', ids: ['islamic-state']},
  {claim: 'prod16-01-d', role: 'producer', ids: ['islamic-state']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Actor {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
