// Claims: the dispatches of 2014 and what was seen at Kobane.
// Single statements, in our own words; exact is a fragment of the source by which the place is found again.

UNWIND [
  {id: 'car14-10-a', fact: 'car14-10', source: 'pakistan-today-2014-09-08', flow: 'saudi-arabia-to-fsa-forces-m79', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'In 2013 Saudi Arabia gave M79 anti-tank rockets, made in Yugoslavia in the 1980s, to forces under the umbrella of the Free Syrian Army.',
   exact: 'M79 rockets transferred by Saudi Arabia to forces operating under the Free'},
  {id: 'car14-13-a', fact: 'car14-13', source: 'sound-the-trumpet-2014-09-08', flow: 'saudi-arabia-to-fsa-forces-m79', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'In January 2013 Saudi Arabia gave rebels in southern Syria a batch of rockets; two captured from the Islamic State were identical to it.',
   exact: 'supplied by Saudi Arabia to rebels in southern Syria in January 2013'},
  {id: 'car14-13-b', fact: 'car14-13', source: 'sound-the-trumpet-2014-09-08', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'rockets found', value: 2, unit: 'rocket', qualifier: 'exactly', earliest: date('2014-07-01'), latest: date('2014-07-31'),
   statement: 'Two such rockets were captured from the Islamic State: a number found, not the size of the batch.',
   exact: 'supplied by Saudi Arabia to rebels in southern Syria in January 2013'},
  {id: 'car14-11-a', fact: 'car14-11', source: 'pakistan-today-2014-09-08', flow: 'fsa-forces-to-islamic-state-m79', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'Anti-tank rockets in use by the Islamic State were identical to M79 rockets that Saudi Arabia had given to forces under the umbrella of the Free Syrian Army; it appears to use what rebels had been given. No handing over is described.',
   exact: 'anti-tank rockets used by IS in Syria were “identical to M79 rockets'},
  {id: 'car14-14-a', fact: 'car14-14', source: 'sound-the-trumpet-2014-09-08', flow: 'croatian-supplier-to-unknown-buyer-m79', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The rockets of the batch had been sourced from a Croatian arms supplier. Who bought them there is not said; that the state of Croatia had a part in it neither.',
   exact: 'The rockets had been sourced from a Croatian arms supplier and ferried'},
  {id: 'car14-14-b', fact: 'car14-14', source: 'sound-the-trumpet-2014-09-08', flow: 'unknown-buyer-to-fsa-forces-m79', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The rockets sourced from the Croatian supplier were ferried to fighters against Assad, by somebody who is not named.',
   exact: 'The rockets had been sourced from a Croatian arms supplier and ferried'},
  {id: 'hr-02-f', fact: 'hr-02', source: 'al-manar-83749', flow: 'croatian-supplier-to-unknown-buyer-m79', stance: 'DISPUTES', credibility: 5, wording: 'alleged', statedOn: date('2013-02-25'), recordedAt: date('2026-11-24'),
   statement: 'The Croatian foreign ministry had denied any sale of weapons to Saudi Arabia or to Syrian rebels; set here against a later report of a Croatian supplier, who need not be the state.',
   exact: 'not sold any weapons to either Saudi Arabia or the Syrian rebels'},
  {id: 'car14-12-a', fact: 'car14-12', source: 'pakistan-today-2014-09-08', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Kurdish forces took US-made small arms from militants in Iraq and Syria, M16 rifles among them, some marked as property of the US government. They were documented over ten days.',
   exact: 'by Kurdish forces from militants in Iraq and Syria over a 10-day'},
  {id: 'car14-16-a', fact: 'car14-16', source: 'equipo-nizkor-2014-09-07', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Kurdish forces recovered from the Islamic State some M16A4 rifles, two Chinese Type 80 machine guns, a Croatian sniper rifle, a Glock pistol, Soviet small arms and anti-tank weapons of former Yugoslavia. Where they were made, not who supplied them.',
   exact: 'Chinese Type 80 machine guns, a Croatian sniper rifle, a 9mm Glock'},
  {id: 'car14-16-b', fact: 'car14-16', source: 'equipo-nizkor-2014-09-07', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 2, unit: 'machine gun', qualifier: 'exactly',
   statement: 'Two Type 80 machine guns were among them.',
   exact: 'Chinese Type 80 machine guns, a Croatian sniper rifle, a 9mm Glock'},
  {id: 'car14-17-a', fact: 'car14-17', source: 'equipo-nizkor-2014-09-07', flow: 'iraqi-forces-mosul-to-islamic-state-small-arms', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'US-made weapons found near Ayn al-Arab had likely been taken by the Islamic State when it conquered Mosul, and been moved in batches, according to an investigator in the field.',
   exact: 'the Islamic State after it conquered the northern Iraqi city of Mosul'},
  {id: 'car14-15-a', fact: 'car14-15', source: 'sound-the-trumpet-2014-09-08', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The collapse of the Iraqi army in the north on 10 June 2014 gave the Islamic State access to arsenals with rifles, ammunition and heavy weapons supplied by the USA. Access is told, not what was taken; the report itself drew no conclusion on where the weapons came from.',
   exact: 'gave the jihadis access to military arsenals in the north'},
  {id: 'car14-18-a', fact: 'car14-18', source: 'yahoo-news-2014-10-06', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Kurdish forces recovered cartridges of the Islamic State; those made in the USA appear to come from Iraqi stocks.',
   exact: 'About 20 percent (323) of 1,730 cartridges recovered by Kurdish forces were'},
  {id: 'car14-18-b', fact: 'car14-18', source: 'yahoo-news-2014-10-06', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 1730, unit: 'cartridge', qualifier: 'exactly',
   statement: 'The sample has 1,730 cartridges.',
   exact: 'About 20 percent (323) of 1,730 cartridges recovered by Kurdish forces were'},
  {id: 'car14-18-c', fact: 'car14-18', source: 'yahoo-news-2014-10-06', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'made in the USA', value: 323, unit: 'cartridge', qualifier: 'exactly',
   statement: '323 of the 1,730 were made in the USA. The page calls this about 20 per cent; it is 18.7.',
   exact: 'About 20 percent (323) of 1,730 cartridges recovered by Kurdish forces were'},
  {id: 'car14-25-a', fact: 'car14-25', source: 'telepolis-2014-10-06', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'date', earliest: date('2014-07-22'), latest: date('2014-08-15'),
   statement: 'The 1,730 cartridges were taken from the Islamic State between 22 July and 15 August, near Kobane and Serekani in Syria and in the Sinjar mountains and at Kwer in Iraq. By whom is not said here.',
   exact: 'zwischen 22. Juli und 15. August abgenommen wurden. Untersucht wurden 1.730 Patronen'},
  {id: 'car14-26-a', fact: 'car14-26', source: 'telepolis-2014-10-06', stance: 'DISPUTES', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'The title of this page has the ammunition come mainly from the USA and China; by the counts of the same report Russia and the Soviet Union come first.',
   exact: 'Die vom Islamischen Staat verwendete Munition stammt vor allem aus den USA'},
  {id: 'car14-19-a', fact: 'car14-19', source: 'yahoo-news-2014-10-06', flow: 'iraqi-security-forces-to-islamic-state-arsenal', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'The Islamic State appears to have got a large part of its arsenal from stocks seized from, or abandoned by, Iraqi defence and security forces.',
   exact: 'IS forces appear to have acquired a large part of their current'},
  {id: 'car14-20-a', fact: 'car14-20', source: 'yahoo-news-2014-10-06', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Early in August 2014 Kurdish forces captured 5.56x45 mm cartridges, in the magazines of M16A4 rifles, and 9x19 mm cartridges, in a Glock pistol.',
   exact: 'ammunition loaded into the magazines of 11 M16A4 assault rifles'},
  {id: 'car14-20-b', fact: 'car14-20', source: 'yahoo-news-2014-10-06', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 11, unit: 'rifle', qualifier: 'exactly',
   statement: 'The cartridges were in the magazines of 11 rifles.',
   exact: 'ammunition loaded into the magazines of 11 M16A4 assault rifles'},
  {id: 'car14-21-a', fact: 'car14-21', source: 'yahoo-news-2014-10-06', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'years of manufacture', earliest: date('2005-01-01'), latest: date('2007-12-31'),
   statement: 'The 5.56 mm cartridges of Sinjar were made from 2005 to 2007 at the Lake City Army Ammunition Plant; another page has 2008 as well, of other finds.',
   exact: 'was manufactured between 2005 and 2007 at the Lake City Army Ammunition'},
  {id: 'car16-30-a', fact: 'car16-30', source: 'offguardian-2016-11-27', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'years of manufacture', earliest: date('2005-01-01'), latest: date('2008-12-31'),
   statement: '5.56 mm cartridges documented in Iraq were made at Lake City in 2005, 2006, 2007 and 2008. Not the same set as that of Sinjar, whose years end in 2007.',
   exact: '2005, 2006, 2007, and 2008 at the Lake City Army Ammunition Plant'},
  {id: 'car14-22-a', fact: 'car14-22', source: 'yahoo-news-2014-10-06', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'If Iran had handed the Iranian-made cartridges over on purpose, it would have broken a resolution of the Security Council. The page asserts no handing over.',
   exact: 'violates a U.N. Security Council resolution that prohibits Iran'},
  {id: 'car14-23-a', fact: 'car14-23', source: 'center-for-public-integrity-2014-10-05', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Cartridges shown in photographs were made in China in 2009, in Syria in 1960, in Russia in 2012, in the USA in 2004 and 2006, in Türkiye in 2013, in Sudan in 2012 and in Iran in 2006. Where they were made, not who supplied them.',
   exact: 'Turkey, made in 2013; Sudan, made in 2012; Iran, made in 2006'},
  {id: 'car14-24-a', fact: 'car14-24', source: 'center-for-public-integrity-2014-10-05', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'The first version of this page had the Islamic State burn serial numbers off; by its correction the report leaves open who removed them.',
   exact: 'IS fighters used oxy-acetylene torches to obscure serial numbers on weapons'},
  {id: 'car15-10-a', fact: 'car15-10', source: 'war-in-context-2015-04-28', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'A Chinese CQ rifle that an investigator saw in Kobane in February 2015 had been captured from the Islamic State in 2014, as its Kurdish owner said.',
   exact: 'Islamic State last year, was not an M-16. It was a Chinese'},
  {id: 'car15-11-a', fact: 'car15-11', source: 'war-in-context-2015-04-28', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'The serial number of the CQ rifle had been ground off, and the place painted black.',
   exact: 'serial number had been obscured by grinding, and the roughed-up spot had'},
  {id: 'car15-16-a', fact: 'car15-16', source: 'alhurra-2015-04', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Two CQ rifles had their serial numbers removed; Russian rifles that the Islamic State left at Kobane bear the years 1960, 1964 and 1970.',
   exact: 'بندقيتين صينيتين من نوع "CQ" تم مسح الرقم التسلسلي من كليهما'},
  {id: 'car15-12-a', fact: 'car15-12', source: 'war-in-context-2015-04-28', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'By early 2015 M16 rifles were uncommon in Syria, although militants had taken thousands from Iraqi forces that the USA had equipped.',
   exact: 'M-16s were seemingly uncommon in Syria. The expected large quantities had eluded'},
  {id: 'car15-13-a', fact: 'car15-13', source: 'the-arabist-2015', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'years of manufacture', earliest: date('2012-01-01'), latest: date('2014-12-31'),
   statement: 'Cartridges made in Sudan, Russia, China and Iran from 2012 to 2014 were in the hands of the Islamic State at Kobane. Where they were made, not who supplied them.',
   exact: 'Sudanese, Russian, Chinese and Iranian small-arms ammunition made from 2012 to 2014'},
  {id: 'car15-14-a', fact: 'car15-14', source: 'the-arabist-2015', flow: 'iran-to-iraqi-or-syrian-forces-ammunition', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'Ammunition of the Islamic State includes some that Iran most likely gave to Iraqi or to Syrian security forces; to which of the two is left open.',
   exact: 'ammunition that Iran most likely provided to Iraqi or Syrian security forces'},
  {id: 'car15-14-b', fact: 'car15-14', source: 'the-arabist-2015', flow: 'iraqi-or-syrian-forces-to-islamic-state-ammunition', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'Ammunition that Iran most likely gave to Iraqi or to Syrian security forces was among that of the Islamic State. How it passed is not said.',
   exact: 'ammunition that Iran most likely provided to Iraqi or Syrian security forces'},
  {id: 'car15-15-a', fact: 'car15-15', source: 'the-arabist-2015', flow: 'rebels-to-islamic-state-equipment-2015', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Equipment meant for Syrian opposition fighters was sold, traded, or captured from unreliable rebels, and reached the Islamic State. Which way it went is not told apart.',
   exact: 'that had been sold, traded or captured from unreliable rebels'},
  {id: 'car14-13-guardian', fact: 'car14-13', source: 'guardian-2014-09-08', flow: 'saudi-arabia-to-fsa-forces-m79', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Two M79 rockets captured from the Islamic State were identical to a batch that Saudi Arabia supplied to rebels in southern Syria in January 2013.',
   exact: 'supplied by Saudi Arabia to rebels in southern Syria in January 2013'},
  {id: 'car14-14-guardian', fact: 'car14-14', source: 'guardian-2014-09-08', flow: 'croatian-supplier-to-unknown-buyer-m79', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The rockets of the batch had been sourced from a Croatian arms supplier.',
   exact: 'The rockets had been sourced from a Croatian arms supplier and ferried'},
  {id: 'car14-14-guardian-b', fact: 'car14-14', source: 'guardian-2014-09-08', flow: 'unknown-buyer-to-fsa-forces-m79', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The rockets were ferried to fighters against Assad, who were identified as non-jihadis; by whom is not said.',
   exact: 'ferried to anti-Assad fighters who were identified as non-jihadis'},
  {id: 'car14-18-d', fact: 'car14-18', source: 'yahoo-news-2014-10-06', flow: 'iraqi-stocks-to-islamic-state-us-cartridges', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'The cartridges made in the USA appear to come from Iraqi stocks.',
   exact: 'About 20 percent (323) of 1,730 cartridges recovered by Kurdish forces were'}
] AS row
MATCH (s:Source {id: row.source})
MERGE (c:Claim {id: row.id})
SET c.fact = row.fact, c.flowId = row.flow, c.stance = row.stance, c.credibility = row.credibility, c.gradedBy = 'seed rule 1',
    c.statement = row.statement, c.quote = row.quote, c.lang = row.lang, c.locatorExact = row.exact, c.locatorHeading = row.heading,
    c.wording = row.wording, c.statedOn = row.statedOn, c.recordedAt = row.recordedAt,
    c.property = row.property, c.value = row.value, c.unit = row.unit, c.qualifier = row.qualifier,
    c.earliest = row.earliest, c.latest = row.latest
MERGE (c)-[:FROM]->(s);

// What they are about: seizures.
UNWIND [
  {about: 'seizure-kurdish-forces-2014-07', role: 'seizure', claims: ['car14-12-a', 'car14-16-a', 'car14-16-b']},
  {about: 'seizure-cartridges-2014', role: 'seizure', claims: ['car14-18-a', 'car14-18-b', 'car14-18-c', 'car14-25-a']},
  {about: 'seizure-sinjar-2014-08', role: 'seizure', claims: ['car14-20-a', 'car14-20-b', 'car14-21-a']},
  {about: 'seizure-cq-rifle-kobane', role: 'seizure', claims: ['car15-10-a', 'car15-11-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Seizure {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: events.
UNWIND [
  {about: 'fall-of-mosul', role: 'event', claims: ['car14-15-a']},
  {about: 'car-cartridges-2014', role: 'event', claims: ['car14-18-a', 'car14-18-b', 'car14-18-c', 'car14-25-a', 'car14-26-a', 'car14-22-a', 'car14-23-a']},
  {about: 'car-dispatch-2014-07', role: 'event', claims: ['car14-24-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Event {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: actors.
UNWIND [
  {about: 'islamic-state', role: 'holder', claims: ['car14-13-b', 'car14-12-a', 'car14-16-a', 'car14-15-a', 'car14-18-a', 'car14-25-a', 'car14-20-a', 'car14-22-a', 'car14-24-a', 'car15-10-a', 'car15-16-a', 'car15-13-a']},
  {about: 'unknown-kurdish-forces', role: 'seizer', claims: ['car14-12-a', 'car14-16-a', 'car14-18-a', 'car14-20-a']},
  {about: 'iraqi-army', role: 'former holder', claims: ['car14-15-a']},
  {about: 'lake-city-army-ammunition-plant', role: 'manufacturer', claims: ['car14-21-a', 'car16-30-a']},
  {about: 'iran', role: 'country of manufacture', claims: ['car14-22-a', 'car14-23-a', 'car15-13-a']},
  {about: 'china', role: 'country of manufacture', claims: ['car14-23-a', 'car15-13-a']},
  {about: 'syrian-government', role: 'country of manufacture', claims: ['car14-23-a']},
  {about: 'russia', role: 'country of manufacture', claims: ['car14-23-a', 'car15-13-a']},
  {about: 'usa', role: 'country of manufacture', claims: ['car14-23-a']},
  {about: 'turkiye', role: 'country of manufacture', claims: ['car14-23-a']},
  {about: 'sudan', role: 'country of manufacture', claims: ['car14-23-a', 'car15-13-a']},
  {about: 'iraqi-security-forces', role: 'former holder', claims: ['car15-12-a']},
  {about: 'usa', role: 'supplier', claims: ['car15-12-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Actor {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {about: 'm79-rocket', role: 'materiel', claims: ['car14-13-b']},
  {about: 'type-80-machine-gun', role: 'materiel', claims: ['car14-16-b']},
  {about: 'm16a4', role: 'materiel', claims: ['car14-20-b']},
  {about: 'cartridge-556x45', role: 'materiel', claims: ['car14-21-a', 'car16-30-a']},
  {about: 'cq-rifle', role: 'materiel', claims: ['car15-11-a', 'car15-16-a']},
  {about: 'rifle', role: 'materiel', claims: ['car15-16-a']},
  {about: 'm16', role: 'materiel', claims: ['car15-12-a']},
  {about: 'cartridge', role: 'materiel', claims: ['car15-13-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Materiel {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
