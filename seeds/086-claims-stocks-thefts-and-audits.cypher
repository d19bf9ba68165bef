// Claims on weapons stolen in Jordan, a US audit, Iraqi stocks, and what the Islamic State held in 2014.

UNWIND [
  // Stolen in Jordan
  {id: 'ts-01-a', fact: 'ts-01', source: 'al-araby', flow: 'cia-to-jordan-gid-officers-theft', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'Weapons that the CIA had brought to Jordan (Timber Sycamore) were stolen by officers of the General Intelligence Directorate: AK rifles, mortars, RPGs. According to US and Jordanian officials.'},
  {id: 'ts-01-b', fact: 'ts-01', source: 'al-araby', flow: 'saudi-arabia-to-jordan-gid-officers-theft', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'Weapons that Saudi Arabia had brought to Jordan (Timber Sycamore) were stolen by officers of the General Intelligence Directorate: AK rifles, mortars, RPGs. According to US and Jordanian officials.'},
  {id: 'ts-01-c', fact: 'ts-01', source: 'seattle-times', flow: 'cia-to-jordan-gid-officers-theft', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'Weapons that the CIA had brought to Jordan (Timber Sycamore) were stolen by officers of the General Intelligence Directorate: AK rifles, mortars, RPGs. According to US and Jordanian officials.'},
  {id: 'ts-01-d', fact: 'ts-01', source: 'seattle-times', flow: 'saudi-arabia-to-jordan-gid-officers-theft', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'Weapons that Saudi Arabia had brought to Jordan (Timber Sycamore) were stolen by officers of the General Intelligence Directorate: AK rifles, mortars, RPGs. According to US and Jordanian officials.'},
  {id: 'ts-01-e', fact: 'ts-01', source: 'al-araby', flow: 'jordan-gid-officers-to-arms-dealers', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'The officers sold the stolen weapons to arms dealers, who are not named, for millions of US dollars. According to US and Jordanian officials.'},
  {id: 'ts-01-f', fact: 'ts-01', source: 'seattle-times', flow: 'jordan-gid-officers-to-arms-dealers', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'The officers sold the stolen weapons to arms dealers, who are not named, for millions of US dollars. According to US and Jordanian officials.'},
  {id: 'ts-01-g', fact: 'ts-01', source: 'al-araby', flow: 'arms-dealers-jordan-to-black-market', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'The stolen weapons were sold on the black market. The buyers are not named. According to US and Jordanian officials.'},
  {id: 'ts-01-h', fact: 'ts-01', source: 'seattle-times', flow: 'arms-dealers-jordan-to-black-market', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'The stolen weapons were sold on the black market. The buyers are not named. According to US and Jordanian officials.'},
  {id: 'ts-01-i', fact: 'ts-01', source: 'seattle-times', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'CIA and Saudi weapons in Jordan (Timber Sycamore) were stolen by intelligence officers and sold. The gain is put at millions of US dollars, without a figure.'},
  {id: 'ts-02-a', fact: 'ts-02', source: 'seattle-times', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'The FBI believes that weapons stolen in Jordan were used in the shooting at a police training centre in November 2015. No source says how they came there, so no flow is drawn.'},
  {id: 'ts-02-b', fact: 'ts-02', source: 'healthinsurance4everyone', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'The FBI believes that weapons stolen in Jordan were used in the shooting at a police training centre in November 2015. No source says how they came there, so no flow is drawn.'},
  {id: 'ts-02-c', fact: 'ts-02', source: 'healthinsurance4everyone', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   statement: 'The serial numbers matched.'},
  {id: 'ts-02-d', fact: 'ts-02', source: 'seattle-times', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   property: 'casualties', value: 5, unit: 'killed', qualifier: 'exactly',
   statement: 'Five were killed.'},
  {id: 'ts-02-e', fact: 'ts-02', source: 'seattle-times', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2016-06-26'),
   property: 'casualties, Americans', value: 2, unit: 'killed', qualifier: 'exactly',
   statement: 'Two of the five killed were Americans.'},
  // An audit gap
  {id: 'ig-01-a', fact: 'ig-01', source: 'newsmax-2020-02-20', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-02-13'),
   statement: 'CTEF-Syria equipment of the fiscal years 2017 and 2018 was not properly accounted for; the audit could not determine whether any was lost or stolen. A gap in records, no proof of diversion.'},
  {id: 'ig-01-b', fact: 'ig-01', source: 'investment-watch-blog', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-02-13'),
   statement: 'CTEF-Syria equipment of the fiscal years 2017 and 2018 was not properly accounted for; the audit could not determine whether any was lost or stolen. A gap in records, no proof of diversion.'},
  {id: 'ig-01-c', fact: 'ig-01', source: 'newsmax-2020-02-20', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-02-13'),
   property: 'value', value: 715800000, unit: 'USD',
   statement: 'US$715.8 m of equipment was not properly accounted for.'},
  {id: 'ig-01-d', fact: 'ig-01', source: 'newsmax-2020-02-20', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2020-02-13'),
   property: 'value requested', value: 930000000, unit: 'USD',
   statement: 'It was part of a request of US$930 m.'},
  // Iraqi stocks
  {id: 'amn-01-a', fact: 'amn-01', source: 'fdocuments', flow: 'iraq-to-islamic-state-arms', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2015-12-08'),
   statement: 'The bulk of the arms that the report is about, those of the Islamic State, was seized or leaked from Iraqi stocks. Which part was seized and which leaked is not said.'},
  {id: 'amn-01-b', fact: 'amn-01', source: 'diazilla-533189', flow: 'iraq-to-islamic-state-arms', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2015-12-08'),
   statement: 'The bulk of the arms that the report is about, those of the Islamic State, was seized or leaked from Iraqi stocks. Which part was seized and which leaked is not said.'},
  {id: 'amn-01-c', fact: 'amn-01', source: 'fdocuments', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2015-12-08'),
   property: 'countries', value: 25, unit: 'country', qualifier: 'at least',
   statement: 'The arms were designed or made in more than 25 countries.'},
  {id: 'amn-02-a', fact: 'amn-02', source: 'from-the-g-man', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2015-12-08'),
   property: 'states that supplied Iraq', value: 34, unit: 'state', qualifier: 'at least',
   statement: '34 states or more supplied Iraq in the time of the war with Iran. They are not named here.'},
  {id: 'amn-02-b', fact: 'amn-02', source: 'from-the-g-man', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2015-12-08'),
   property: 'states that supplied both sides', value: 28, unit: 'state', qualifier: 'exactly',
   statement: '28 states supplied both Iraq and Iran in that war.'},
  {id: 'amn-02-c', fact: 'amn-02', source: 'inquirer-745551', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2015-12-08'),
   property: 'share', value: 12, unit: '% of the world market', earliest: date('1980-01-01'), latest: date('1989-12-31'),
   statement: 'Iraq took 12 per cent of the world market in the 1980s.'},
  {id: 'amn-02-d', fact: 'amn-02', source: 'inquirer-745551', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2015-12-08'),
   property: 'quantity', value: 650000, unit: 't', earliest: date('2003-09-01'), latest: date('2003-09-30'),
   statement: '650,000 t of ammunition in Iraq were unsecured in September 2003.'},
  // What the Islamic State held in 2014
  {id: 'un-01-a', fact: 'un-01', source: 'craving-news', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   statement: 'The Islamic State holds T-55 and T-72 tanks and Humvees.'},
  {id: 'un-01-b', fact: 'un-01', source: 'craving-news', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'duration, lower bound', value: 6, unit: 'month', qualifier: 'at least',
   statement: 'Its arms are enough for at least six months.'},
  {id: 'un-01-c', fact: 'un-01', source: 'craving-news', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'duration, upper bound', value: 24, unit: 'month', qualifier: 'at most',
   statement: 'Its arms are enough for at most two years.'},
  {id: 'un-01-d', fact: 'un-01', source: 'craving-news', stance: 'ASSERTS', credibility: 5, wording: 'alleged',
   property: 'quantity', value: 250, unit: 'vehicle',
   statement: 'One member state speaks of 250 captured vehicles. From whom is not said.'},
  {id: 'car14-01-a', fact: 'car14-01', source: 'wbai-2301', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2014-10-06'),
   property: 'quantity', value: 1700, unit: 'cartridge', qualifier: 'at least',
   statement: 'More than 1,700 cartridges were documented.'},
  {id: 'car14-01-b', fact: 'car14-01', source: 'the-rational-progressive', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2014-10-06'),
   property: 'quantity', value: 1700, unit: 'cartridge', qualifier: 'at least',
   statement: 'More than 1,700 cartridges were documented.'},
  {id: 'car14-01-c', fact: 'car14-01', source: 'wbai-2301', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2014-10-06'),
   property: 'states of manufacture', value: 21, unit: 'state', qualifier: 'exactly',
   statement: 'The cartridges were made in 21 states.'},
  {id: 'car14-01-d', fact: 'car14-01', source: 'wbai-2301', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2014-10-06'),
   property: 'quantity by country of manufacture', value: 492, unit: 'cartridge', qualifier: 'exactly',
   statement: '492 of the cartridges were made in Russia or the Soviet Union. That is where they were made, not who supplied them.'},
  {id: 'car14-01-e', fact: 'car14-01', source: 'wbai-2301', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2014-10-06'),
   property: 'quantity by country of manufacture', value: 445, unit: 'cartridge', qualifier: 'exactly',
   statement: '445 of the cartridges were made in China. That is where they were made, not who supplied them.'},
  {id: 'car14-01-f', fact: 'car14-01', source: 'wbai-2301', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2014-10-06'),
   property: 'quantity by country of manufacture', value: 323, unit: 'cartridge', qualifier: 'exactly',
   statement: '323 of the cartridges were made in the USA. That is where they were made, not who supplied them.'},
  {id: 'car14-01-g', fact: 'car14-01', source: 'wbai-2301', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2014-10-06'),
   property: 'quantity by country of manufacture', value: 26, unit: 'cartridge', qualifier: 'exactly',
   statement: '26 of the cartridges were made in Iran. That is where they were made, not who supplied them.'},
  {id: 'car14-01-h', fact: 'car14-01', source: 'wbai-2301', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2014-10-06'),
   property: 'quantity by country of manufacture', value: 18, unit: 'cartridge', qualifier: 'exactly',
   statement: '18 of the cartridges were made in Syria. That is where they were made, not who supplied them.'}
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
  {claim: 'ts-01-i', role: 'event', ids: ['theft-of-weapons-in-jordan']},
  {claim: 'ts-02-a', role: 'event', ids: ['police-training-centre-shooting']},
  {claim: 'ts-02-a', role: 'origin of the weapons', ids: ['theft-of-weapons-in-jordan']},
  {claim: 'ts-02-b', role: 'event', ids: ['police-training-centre-shooting']},
  {claim: 'ts-02-b', role: 'origin of the weapons', ids: ['theft-of-weapons-in-jordan']},
  {claim: 'ts-02-c', role: 'event', ids: ['police-training-centre-shooting']},
  {claim: 'ts-02-d', role: 'event', ids: ['police-training-centre-shooting']},
  {claim: 'ts-02-e', role: 'event', ids: ['police-training-centre-shooting']},
  {claim: 'ig-01-a', role: 'event', ids: ['audit-ctef-syria']},
  {claim: 'ig-01-b', role: 'event', ids: ['audit-ctef-syria']},
  {claim: 'ig-01-c', role: 'event', ids: ['audit-ctef-syria']},
  {claim: 'ig-01-d', role: 'event', ids: ['audit-ctef-syria']},
  {claim: 'car14-01-a', role: 'event', ids: ['car-ammunition-2014']},
  {claim: 'car14-01-b', role: 'event', ids: ['car-ammunition-2014']},
  {claim: 'car14-01-c', role: 'event', ids: ['car-ammunition-2014']},
  {claim: 'car14-01-d', role: 'event', ids: ['car-ammunition-2014']},
  {claim: 'car14-01-e', role: 'event', ids: ['car-ammunition-2014']},
  {claim: 'car14-01-f', role: 'event', ids: ['car-ammunition-2014']},
  {claim: 'car14-01-g', role: 'event', ids: ['car-ammunition-2014']},
  {claim: 'car14-01-h', role: 'event', ids: ['car-ammunition-2014']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Event {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: actors.
UNWIND [
  {claim: 'ts-01-i', role: 'accused', ids: ['jordan-gid-officers']},
  {claim: 'ts-01-i', role: 'owner', ids: ['cia', 'saudi-arabia']},
  {claim: 'ig-01-a', role: 'accountable', ids: ['usa']},
  {claim: 'ig-01-b', role: 'accountable', ids: ['usa']},
  {claim: 'amn-01-c', role: 'holder', ids: ['islamic-state']},
  {claim: 'amn-01-c', role: 'former holder', ids: ['iraq']},
  {claim: 'amn-02-a', role: 'recipient', ids: ['iraq']},
  {claim: 'amn-02-b', role: 'recipient', ids: ['iraq', 'iran']},
  {claim: 'amn-02-c', role: 'recipient', ids: ['iraq']},
  {claim: 'amn-02-d', role: 'place', ids: ['iraq']},
  {claim: 'un-01-a', role: 'holder', ids: ['islamic-state']},
  {claim: 'un-01-b', role: 'holder', ids: ['islamic-state']},
  {claim: 'un-01-c', role: 'holder', ids: ['islamic-state']},
  {claim: 'un-01-d', role: 'holder', ids: ['islamic-state']},
  {claim: 'car14-01-d', role: 'country of manufacture', ids: ['russia', 'ussr']},
  {claim: 'car14-01-e', role: 'country of manufacture', ids: ['china']},
  {claim: 'car14-01-f', role: 'country of manufacture', ids: ['usa']},
  {claim: 'car14-01-g', role: 'country of manufacture', ids: ['iran']},
  {claim: 'car14-01-h', role: 'country of manufacture', ids: ['syrian-government']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Actor {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {claim: 'amn-01-c', role: 'materiel', ids: ['weapons']},
  {claim: 'amn-02-d', role: 'materiel', ids: ['ammunition']},
  {claim: 'un-01-a', role: 'materiel', ids: ['t-55', 't-72', 'humvee']},
  {claim: 'un-01-d', role: 'materiel', ids: ['vehicles']},
  {claim: 'car14-01-a', role: 'materiel', ids: ['cartridge']},
  {claim: 'car14-01-b', role: 'materiel', ids: ['cartridge']},
  {claim: 'car14-01-c', role: 'materiel', ids: ['cartridge']},
  {claim: 'car14-01-d', role: 'materiel', ids: ['cartridge']},
  {claim: 'car14-01-e', role: 'materiel', ids: ['cartridge']},
  {claim: 'car14-01-f', role: 'materiel', ids: ['cartridge']},
  {claim: 'car14-01-g', role: 'materiel', ids: ['cartridge']},
  {claim: 'car14-01-h', role: 'materiel', ids: ['cartridge']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Materiel {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
