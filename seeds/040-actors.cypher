// Actors, each with exactly one kind; what they are part of, who backs them; who makes what; their names in other scripts and spellings.
// An unknown hand is an actor of its own, one for each gap: nobody is left out of a chain because nobody named him.

// States. Former ones have the codes of ISO 3166-3.
UNWIND [
  {id: 'syrian-government',  country: 'SY',   name: 'Syrian government', note: 'The government and state of Syria at the time the sources speak of.'},
  {id: 'iraq',               country: 'IQ',   name: 'Iraq'},
  {id: 'china',              country: 'CN',   name: 'China'},
  {id: 'dprk',               country: 'KP',   name: 'Democratic People\'s Republic of Korea'},
  {id: 'ussr',               country: 'SUHH', name: 'Soviet Union'},
  {id: 'russia',             country: 'RU',   name: 'Russia'},
  {id: 'gdr',                country: 'DDDE', name: 'German Democratic Republic'},
  {id: 'usa',                country: 'US',   name: 'United States of America'},
  {id: 'saudi-arabia',       country: 'SA',   name: 'Saudi Arabia'},
  {id: 'turkiye',            country: 'TR',   name: 'Türkiye'},
  {id: 'jordan',             country: 'JO',   name: 'Jordan'},
  {id: 'qatar',              country: 'QA',   name: 'Qatar'},
  {id: 'uae',                country: 'AE',   name: 'United Arab Emirates'},
  {id: 'sudan',              country: 'SD',   name: 'Sudan'},
  {id: 'lebanon',            country: 'LB',   name: 'Lebanon'},
  {id: 'kuwait',             country: 'KW',   name: 'Kuwait'},
  {id: 'iran',               country: 'IR',   name: 'Iran'},
  {id: 'bulgaria',           country: 'BG',   name: 'Bulgaria'},
  {id: 'romania',            country: 'RO',   name: 'Romania'},
  {id: 'croatia',            country: 'HR',   name: 'Croatia'},
  {id: 'serbia',             country: 'RS',   name: 'Serbia'},
  {id: 'slovakia',           country: 'SK',   name: 'Slovakia'},
  {id: 'czechia',            country: 'CZ',   name: 'Czechia'},
  {id: 'bosnia-herzegovina', country: 'BA',   name: 'Bosnia and Herzegovina'},
  {id: 'montenegro',         country: 'ME',   name: 'Montenegro'},
  {id: 'north-macedonia',    country: 'MK',   name: 'North Macedonia'},
  {id: 'albania',            country: 'AL',   name: 'Albania'},
  {id: 'india',              country: 'IN',   name: 'India'},
  {id: 'brazil',             country: 'BR',   name: 'Brazil'},
  {id: 'netherlands',        country: 'NL',   name: 'Netherlands'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:State, a.name = row.name, a.country = row.country, a.note = row.note;

// Forces and services of states.
UNWIND [
  {id: 'syrian-arab-army',     country: 'SY', name: 'Syrian Arab Army', note: 'The sources carried here speak of the Syrian government; none singles out its army.'},
  {id: 'iraqi-federal-police', country: 'IQ', name: 'Iraqi Federal Police'},
  {id: 'us-army',              country: 'US', name: 'United States Army'},
  {id: 'cia',                  country: 'US', name: 'Central Intelligence Agency'},
  {id: 'jordan-gid',           country: 'JO', name: 'General Intelligence Directorate of Jordan'},
  {id: 'jordan-gid-officers',  country: 'JO', name: 'Officers of the General Intelligence Directorate of Jordan (unnamed)', note: 'Those who, by the account of US and Jordanian officials, stole weapons. Not the Directorate as such.'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:StateForce, a.name = row.name, a.country = row.country, a.note = row.note;

// Armed groups.
UNWIND [
  {id: 'islamic-state', name: 'Islamic State'},
  {id: 'sdf', country: 'SY', name: 'Syrian Democratic Forces', note: 'SIPRI writes the recipient SAC/SDF: the Syrian Arab Coalition within these forces.'},
  {id: 'sna', country: 'SY', name: 'Syrian National Army'},
  {id: 'syrian-opposition-groups', country: 'SY', name: 'Armed opposition groups in Syria (unnamed)', note: 'Whom SIPRI calls "Syria rebels": a recipient, from whom no source carried here has anything go on. It says nothing about which group, and is not meant to hold the Syrian National Army, which the sources name apart.'},
  {id: 'free-syrian-army', country: 'SY', name: 'Free Syrian Army', note: 'Here to be found by name; no source carried here says of it by name that it got or lost anything.'},
  {id: 'jaysh-suriyah-al-jadid', country: 'SY', name: 'Jaysh Suriyah al-Jadid'},
  {id: 'harakat-hazm', country: 'SY', name: 'Harakat Hazm'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:ArmedGroup, a.name = row.name, a.country = row.country, a.note = row.note;

// Cells of the Islamic State, known by the seizure made from each.
UNWIND [
  {id: 'is-cell-abu-khashab', country: 'SY', name: 'Islamic State cell of the Abu Khashab seizure'},
  {id: 'is-cell-al-sinaa',    country: 'SY', name: 'Islamic State cell of the al-Sina\'a prison seizure'},
  {id: 'is-cell-qayrawan',    country: 'SY', name: 'Islamic State cell of the Qayrawan seizure'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:Cell, a.name = row.name, a.country = row.country;

MERGE (a:Actor {id: 'global-coalition'})
SET a:Coalition, a.name = 'International coalition against the Islamic State',
    a.note = 'Led by the USA; with local partners in Iraq and Syria.';

MERGE (a:Actor {id: 'vmz'})
SET a:Manufacturer, a.name = 'VMZ', a.country = 'BG';

// Brokers: commercial intermediaries, air carriers among them.
UNWIND [
  {id: 'kiesler-police-supply', name: 'Kiesler Police Supply'},
  {id: 'turkish-cargo', country: 'TR', name: 'Turkish Cargo', note: 'An air carrier.'},
  {id: 'jordan-international-air-cargo', country: 'JO', name: 'Jordan International Air Cargo', note: 'An air carrier.'},
  {id: 'ruby-star', name: 'Ruby Star', note: 'An air carrier.'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:Broker, a.name = row.name, a.country = row.country, a.note = row.note;

UNWIND [
  {id: 'private-importer-lebanon', country: 'LB', name: 'Private importers in Lebanon (unnamed)', note: 'Stands for the private companies in Lebanon that the source leaves unnamed, however many there were.'},
  {id: 'private-importer-turkiye', country: 'TR', name: 'Private importers in Türkiye (unnamed)', note: 'Stands for the private companies in Türkiye that the source leaves unnamed, however many there were.'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:PrivateImporter, a.name = row.name, a.country = row.country, a.note = row.note;

// Unknown hands, one for each gap.
UNWIND [
  {id: 'unknown-supplier-to-sna', name: 'Unknown supplier of post-2017 materiel to the Syrian National Army'},
  {id: 'unknown-supplier-to-importer-lebanon', name: 'Unknown supplier of the private importers in Lebanon'},
  {id: 'unknown-supplier-to-importer-turkiye', name: 'Unknown supplier of the private importers in Türkiye'},
  {id: 'unknown-hand-after-importer-lebanon', name: 'Unknown hand between the private importers in Lebanon and the Islamic State'},
  {id: 'unknown-hand-after-importer-turkiye', name: 'Unknown hand between the private importers in Türkiye and the Islamic State'},
  {id: 'unknown-other-groups-in-syria', name: 'Unnamed other groups in Syria from which the Islamic State bought or obtained weapons'},
  {id: 'unknown-opposition-given-us-weapons', country: 'SY', name: 'Unnamed opposition groups in Syria that the USA gave weapons'},
  {id: 'unknown-opposition-given-saudi-weapons', country: 'SY', name: 'Unnamed opposition groups in Syria that Saudi Arabia gave weapons'},
  {id: 'unknown-opposition-of-us-retransfers', country: 'SY', name: 'Unnamed Syrian opposition forces that got what the USA had bought in EU states'},
  {id: 'unknown-opposition-of-saudi-retransfers', country: 'SY', name: 'Unnamed Syrian opposition forces that got what Saudi Arabia had bought in EU states'},
  {id: 'unknown-opposition-of-the-ramadi-missile', country: 'SY', name: 'Unnamed Syrian opposition group that held the missile found in Ramadi'},
  {id: 'unknown-eu-producers-for-usa', name: 'Unnamed EU states in Eastern Europe that sold to the USA', note: 'What is unknown is which states; not that they were EU member states in Eastern Europe.'},
  {id: 'unknown-eu-producers-for-saudi-arabia', name: 'Unnamed EU states in Eastern Europe that sold to Saudi Arabia', note: 'What is unknown is which states; not that they were EU member states in Eastern Europe.'},
  {id: 'unknown-supplier-of-fn-6', name: 'Unknown supplier of FN-6 missiles to Syrian rebels', note: 'Possibly Sudan: see the flows from there.'},
  {id: 'unknown-supplier-of-tow', name: 'Unknown supplier of TOW missiles to Harakat Hazm'},
  {id: 'unknown-arms-dealers-jordan', name: 'Unnamed arms dealers who bought from Jordanian intelligence officers'},
  {id: 'unknown-black-market-buyers', name: 'Unknown buyers on the black market of weapons stolen in Jordan'},
  {id: 'unknown-turkish-market-sellers', country: 'TR', name: 'Unknown sellers of precursors on the Turkish market'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:Unknown, a.name = row.name, a.country = row.country, a.note = row.note;

// What is part of what. No dates: no source carried here states any.
// Umbrellas for unnamed groups have no parts: they are no organisations, and a chain must not slide from one group into another.
UNWIND [
  {part: 'is-cell-abu-khashab',          whole: 'islamic-state'},
  {part: 'is-cell-al-sinaa',             whole: 'islamic-state'},
  {part: 'is-cell-qayrawan',             whole: 'islamic-state'},
  {part: 'syrian-arab-army',             whole: 'syrian-government'},
  {part: 'iraqi-federal-police',         whole: 'iraq'},
  {part: 'us-army',                      whole: 'usa'},
  {part: 'cia',                          whole: 'usa'},
  {part: 'jordan-gid',                   whole: 'jordan'},
  {part: 'jordan-gid-officers',          whole: 'jordan-gid'}
] AS row
MATCH (part:Actor {id: row.part}), (whole:Actor {id: row.whole})
MERGE (part)-[:PART_OF]->(whole);

MATCH (sna:Actor {id: 'sna'}), (turkiye:Actor {id: 'turkiye'})
MERGE (sna)-[:BACKED_BY]->(turkiye);

// Who makes what.
UNWIND [
  {materiel: 'type-68',   maker: 'dprk'},
  {materiel: '9m111-vmz', maker: 'vmz'}
] AS row
MATCH (m:Materiel {id: row.materiel}), (a:Actor {id: row.maker})
MERGE (m)-[:MADE_BY]->(a);
