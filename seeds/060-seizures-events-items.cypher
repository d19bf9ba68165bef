// Seizures, with whom they were made from and by and what they yielded; documented things; events, which are what the
// claims are about that is no flow, seizure or thing.

// Three seizures from Islamic State cells in north-east Syria in 2021 and 2022. Of the day of each no more is known than here.
UNWIND [
  {id: 'seizure-abu-khashab', from: 'is-cell-abu-khashab', name: 'Seizure of Abu Khashab', place: 'Abu Khashab, north-east Syria', earliest: date('2021-01-01'), latest: date('2021-12-31'), edtf: '2021'},
  {id: 'seizure-al-sinaa',    from: 'is-cell-al-sinaa',    name: 'Seizure of al-Sina\'a prison', place: 'al-Sina\'a prison, Hasakah, north-east Syria', earliest: date('2021-01-01'), latest: date('2022-12-31'), edtf: '2021/2022'},
  {id: 'seizure-qayrawan',    from: 'is-cell-qayrawan',    name: 'Seizure of Qayrawan', place: 'Qayrawan, north-east Syria', earliest: date('2021-01-01'), latest: date('2022-12-31'), edtf: '2021/2022'}
] AS row
MATCH (holder:Actor {id: row.from}), (sdf:Actor {id: 'sdf'}), (type68:Materiel {id: 'type-68'}), (weapons:Materiel {id: 'weapons'})
MERGE (s:Seizure {id: row.id})
SET s.name = row.name, s.place = row.place, s.earliest = row.earliest, s.latest = row.latest, s.`when` = row.edtf
MERGE (s)-[:TAKEN_FROM]->(holder)
MERGE (s)-[:TAKEN_BY]->(sdf)
MERGE (s)-[:YIELDED]->(weapons)
MERGE (s)-[:YIELDED]->(type68);

// The missile tube of Ramadi. Its day is reckoned: 59 days after 12 December 2015, the day of export by the same report, is 9 February 2016.
MATCH (missile:Materiel {id: '9m111-vmz'}), (holder:Actor {id: 'islamic-state'}), (police:Actor {id: 'iraqi-federal-police'})
MERGE (i:Item {id: 'item-9m111-tube-ramadi'})
SET i.name = 'Tube of a Bulgarian 9M111-type missile, found in Ramadi'
MERGE (i)-[:OF]->(missile)
MERGE (s:Seizure {id: 'seizure-ramadi-9m111'})
SET s.name = 'Find of a missile tube in Ramadi', s.place = 'Ramadi, Iraq',
    s.earliest = date('2016-02-09'), s.latest = date('2016-02-09'), s.`when` = '2016-02-09'
MERGE (s)-[:TAKEN_FROM]->(holder)
MERGE (s)-[:TAKEN_BY]->(police)
MERGE (s)-[y:YIELDED]->(i)
SET y.quantity = 1, y.unit = 'item', y.qualifier = 'exactly';

// Nine weapons with one mark. How they spread over the three seizures is not known, so no seizure YIELDED this lot: claims link them.
MATCH (weapons:Materiel {id: 'weapons'})
MERGE (l:Lot {id: 'lot-ak-tilde-mark'})
SET l.name = 'Nine weapons with one uniform secondary mark', l.marks = 'AK ###~####'
MERGE (l)-[:OF]->(weapons);

// Events.
UNWIND [
  {id: 'battle-al-sinaa-prison', kind: 'battle', name: 'Battle of al-Sina\'a (Ghweran) prison', place: 'Hasakah, Syria', earliest: date('2022-01-20'), latest: date('2022-01-30'), edtf: '2022-01-20/2022-01-30'},
  {id: 'car-missions-north-east-syria', kind: 'investigation', name: 'Field missions of Conflict Armament Research in north-east Syria', place: 'north-east Syria', earliest: date('2014-01-01'), latest: date('2024-01-29')},
  {id: 'car-documentation-2014-2017', kind: 'investigation', name: 'Documentation of items recovered from the Islamic State', place: 'Kobane to the south of Baghdad', earliest: date('2014-07-01'), latest: date('2017-11-30'), edtf: '2014-07/2017-11'},
  {id: 'car-ammunition-2014', kind: 'investigation', name: 'Documentation of cartridges by Conflict Armament Research', latest: date('2014-10-06'), edtf: '../2014-10-06'},
  {id: 'car-ied-components-2014-2016', kind: 'investigation', name: 'Tracing of components of Islamic State improvised explosive devices', earliest: date('2014-07-01'), latest: date('2016-02-25'), edtf: '2014-07/2016-02'},
  {id: 'car-procurement-2020', kind: 'investigation', name: 'Investigation of procurement for Islamic State improvised weapons', latest: date('2020-12-08'), edtf: '../2020-12-08'},
  {id: 'order-aluminium-paste', kind: 'trade', name: 'Order of aluminium paste by a small phone shop', latest: date('2020-12-08'), edtf: '../2020-12-08'},
  {id: 'order-sorbitol', kind: 'trade', name: 'Order of sorbitol by an agricultural firm', latest: date('2020-12-08'), edtf: '../2020-12-08'},
  {id: 'order-motion-control-units', kind: 'trade', name: 'Purchase of motion-control units', latest: date('2020-12-08'), edtf: '../2020-12-08'},
  {id: 'production-east-mosul', kind: 'production', name: 'Islamic State production of rockets and mortars in east Mosul', place: 'east Mosul, Iraq', latest: date('2016-12-14'), edtf: '../2016-12-14'},
  {id: 'own-production-islamic-state', kind: 'production', name: 'Islamic State production of IED components and suppressors', latest: date('2024-01-29'), edtf: '../2024-01-29'},
  {id: 'letter-accusing-turkiye', kind: 'accusation', name: 'Letter to the United Nations that names Turkish intermediaries', earliest: date('2016-01-01'), latest: date('2016-12-31'), edtf: '2016'},
  {id: 'contract-kiesler-600-missiles', kind: 'contract', name: 'Contract with Kiesler for 600 missiles', earliest: date('2014-01-01'), latest: date('2014-12-31'), edtf: '2014'},
  {id: 'arms-deals-2012-2016', kind: 'trade', name: 'Arms deals of eight European states with Saudi Arabia, Jordan, the UAE and Türkiye', earliest: date('2012-01-01'), latest: date('2016-07-27'), edtf: '2012/2016-07-27'},
  {id: 'flights-to-the-middle-east', kind: 'trade', name: 'Flights to the Middle East and Türkiye', latest: date('2016-07-27'), edtf: '../2016-07-27'},
  {id: 'flight-ruby-star-2015-11-28', kind: 'trade', name: 'Flight of a Ruby Star Il-76 from Belgrade to Jeddah', place: 'Belgrade to Jeddah', earliest: date('2015-11-28'), latest: date('2015-11-28'), edtf: '2015-11-28'},
  {id: 'pentagon-soviet-style-arms', kind: 'contract', name: 'US programme to buy Soviet-style arms', earliest: date('2015-09-01'), latest: date('2022-12-31'), edtf: '2015-09/2022'},
  {id: 'croatian-exports-2012-2016', kind: 'trade', name: 'Croatian exports to Saudi Arabia and Jordan from December 2012 on', earliest: date('2012-12-01'), latest: date('2017-02-21'), edtf: '2012-12/2017-02-21'},
  {id: 'croatian-exports-saudi-2016', kind: 'trade', name: 'Croatian exports of ammunition and launchers to Saudi Arabia in 2016', earliest: date('2016-01-01'), latest: date('2016-12-31'), edtf: '2016'},
  {id: 'croatian-licences-saudi-2015', kind: 'licence', name: 'Croatian licences for exports to Saudi Arabia in 2015', earliest: date('2015-01-01'), latest: date('2015-12-31'), edtf: '2015'},
  {id: 'western-balkan-exports-2016', kind: 'trade', name: 'Arms exports of five Western Balkan states in 2016', earliest: date('2016-01-01'), latest: date('2016-12-31'), edtf: '2016'},
  {id: 'theft-of-weapons-in-jordan', kind: 'theft', name: 'Theft of CIA and Saudi weapons in Jordan (Timber Sycamore)', place: 'Jordan', latest: date('2016-06-26'), edtf: '../2016-06-26'},
  {id: 'police-training-centre-shooting', kind: 'shooting', name: 'Shooting at a police training centre', earliest: date('2015-11-01'), latest: date('2015-11-30'), edtf: '2015-11'},
  {id: 'audit-ctef-syria', kind: 'audit', name: 'Audit of CTEF-Syria equipment of the fiscal years 2017 and 2018', latest: date('2020-02-13'), edtf: '../2020-02-13'}
] AS row
MERGE (e:Event {id: row.id})
SET e.kind = row.kind, e.name = row.name, e.place = row.place, e.earliest = row.earliest, e.latest = row.latest, e.`when` = row.edtf;

// Who had a part in them.
UNWIND [
  {event: 'battle-al-sinaa-prison',          role: 'attacker',    actor: 'islamic-state'},
  {event: 'battle-al-sinaa-prison',          role: 'defender',    actor: 'sdf'},
  {event: 'car-documentation-2014-2017',     role: 'holder',      actor: 'islamic-state'},
  {event: 'car-ied-components-2014-2016',    role: 'user',        actor: 'islamic-state'},
  {event: 'car-procurement-2020',            role: 'user',        actor: 'islamic-state'},
  {event: 'production-east-mosul',           role: 'producer',    actor: 'islamic-state'},
  {event: 'own-production-islamic-state',    role: 'producer',    actor: 'islamic-state'},
  {event: 'letter-accusing-turkiye',         role: 'accused',     actor: 'turkiye'},
  {event: 'contract-kiesler-600-missiles',   role: 'contractor',  actor: 'kiesler-police-supply'},
  {event: 'arms-deals-2012-2016',            role: 'exporter',    actor: 'bosnia-herzegovina'},
  {event: 'arms-deals-2012-2016',            role: 'exporter',    actor: 'bulgaria'},
  {event: 'arms-deals-2012-2016',            role: 'exporter',    actor: 'croatia'},
  {event: 'arms-deals-2012-2016',            role: 'exporter',    actor: 'czechia'},
  {event: 'arms-deals-2012-2016',            role: 'exporter',    actor: 'montenegro'},
  {event: 'arms-deals-2012-2016',            role: 'exporter',    actor: 'romania'},
  {event: 'arms-deals-2012-2016',            role: 'exporter',    actor: 'serbia'},
  {event: 'arms-deals-2012-2016',            role: 'exporter',    actor: 'slovakia'},
  {event: 'arms-deals-2012-2016',            role: 'importer',    actor: 'saudi-arabia'},
  {event: 'arms-deals-2012-2016',            role: 'importer',    actor: 'jordan'},
  {event: 'arms-deals-2012-2016',            role: 'importer',    actor: 'uae'},
  {event: 'arms-deals-2012-2016',            role: 'importer',    actor: 'turkiye'},
  {event: 'flight-ruby-star-2015-11-28',     role: 'carrier',     actor: 'ruby-star'},
  {event: 'pentagon-soviet-style-arms',      role: 'buyer',       actor: 'usa'},
  {event: 'croatian-exports-2012-2016',      role: 'exporter',    actor: 'croatia'},
  {event: 'croatian-exports-2012-2016',      role: 'importer',    actor: 'saudi-arabia'},
  {event: 'croatian-exports-2012-2016',      role: 'importer',    actor: 'jordan'},
  {event: 'croatian-exports-saudi-2016',     role: 'exporter',    actor: 'croatia'},
  {event: 'croatian-exports-saudi-2016',     role: 'importer',    actor: 'saudi-arabia'},
  {event: 'croatian-licences-saudi-2015',    role: 'licensor',    actor: 'croatia'},
  {event: 'croatian-licences-saudi-2015',    role: 'destination', actor: 'saudi-arabia'},
  {event: 'western-balkan-exports-2016',     role: 'exporter',    actor: 'serbia'},
  {event: 'western-balkan-exports-2016',     role: 'exporter',    actor: 'bosnia-herzegovina'},
  {event: 'western-balkan-exports-2016',     role: 'exporter',    actor: 'albania'},
  {event: 'western-balkan-exports-2016',     role: 'exporter',    actor: 'montenegro'},
  {event: 'western-balkan-exports-2016',     role: 'exporter',    actor: 'north-macedonia'},
  {event: 'theft-of-weapons-in-jordan',      role: 'owner',       actor: 'cia'},
  {event: 'theft-of-weapons-in-jordan',      role: 'owner',       actor: 'saudi-arabia'},
  {event: 'theft-of-weapons-in-jordan',      role: 'accused',     actor: 'jordan-gid-officers'},
  {event: 'audit-ctef-syria',                role: 'accountable', actor: 'usa'}
] AS row
MATCH (e:Event {id: row.event}), (a:Actor {id: row.actor})
MERGE (e)-[:INVOLVED {role: row.role}]->(a);
