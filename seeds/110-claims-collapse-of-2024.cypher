// Claims: stocks of the Syrian army after its collapse in 2024.
// Single statements, in our own words; exact is a fragment of the source by which the place is found again.

UNWIND [
  {id: 'loot24-02-a', fact: 'loot24-02', source: 'turkey-news-today-2024-12-10', flow: 'syrian-army-to-ypg-qamishli', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'The YPG was moving missiles, heavy weapons and ammunition that the Syrian army had left at Qamishli to its own stores; the Turkish service destroyed them, a Turkish security source said.',
   exact: 'had been left behind by the armed forces of ousted President'},
  {id: 'loot24-02-b', fact: 'loot24-02', source: 'turkey-news-today-2024-12-10', flow: 'syrian-army-to-ypg-qamishli', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'destroyed, trucks', value: 12, unit: 'truck', qualifier: 'exactly', latest: date('2024-12-10'),
   statement: '12 trucks were destroyed.',
   exact: 'had been left behind by the armed forces of ousted President'},
  {id: 'loot24-02-c', fact: 'loot24-02', source: 'turkey-news-today-2024-12-10', flow: 'syrian-army-to-ypg-qamishli', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'destroyed, tanks', value: 2, unit: 'tank', qualifier: 'exactly', latest: date('2024-12-10'),
   statement: '2 tanks were destroyed.',
   exact: 'had been left behind by the armed forces of ousted President'},
  {id: 'loot24-01-a', fact: 'loot24-01', source: 'gmx-ch-2024-12', flow: 'syrian-army-to-ypg-qamishli', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Equipment on a convoy of the YPG that Türkiye struck had been left by forces of Assad when they gave up the area of Qamishli.',
   exact: 'Die militärische Ausrüstung sei von den Streitkräften des gestürzten syrischen Präsidenten Baschar'},
  {id: 'loot24-03-a', fact: 'loot24-03', source: 'syriaarabspring-info-2025', flow: 'syrian-army-to-sdf-heavy-weapons', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The SDF took heavy weapons that the former army left in December 2024, and pulled them back from the front of Tall Tamr and Ayn Issa later; many had been destroyed by Turkish drones.',
   exact: '2024年12月のアサド政権の崩壊と旧シリア軍の撤退を受けて接収していた重火器を'},
  {id: 'loot24-04-a', fact: 'loot24-04', source: 'mehr-news-agency-2024-12-25', flow: 'syrian-army-to-us-and-sdf-air-defence', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'US forces and the SDF carried air-defence systems of the Syrian army off from a barracks in Deir ez-Zor, an Iranian agency claims; where to is not known, nor which of the two has them.',
   exact: 'air defense systems to other areas in large trucks'},
  {id: 'loot24-05-a', fact: 'loot24-05', source: 'caliber-az-2024-12-19', flow: 'syrian-depots-to-islamic-state-2024', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'The Islamic State got weapons from depots that the Syrian army had left, the Iraqi foreign ministry said.',
   exact: 'ISIS is regaining strength after seizing weapons from abandoned Syrian military depots'},
  {id: 'hts24-01-a', fact: 'hts24-01', source: 'avia-es-com-2024-11', flow: 'syrian-depots-to-hts', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'HTS took depots left by the Syrian army, with portable anti-aircraft missiles, anti-tank missiles, mortars, ammunition and infantry fighting vehicles.',
   exact: 'incluidas varias docenas de sistemas portátiles de defensa aérea (MANPADS)'},
  {id: 'hts24-02-a', fact: 'hts24-02', source: '112-ua-2024-12-01', flow: 'unknown-holder-to-rebels-aleppo', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Rebels at Aleppo captured what the page calls Russian military equipment: a Pantsir-S1, Uragan and Grad systems, T-72 tanks, BTR-80. Whose it was, and which of the rebels took it, is not said.',
   exact: 'the Pantsir-S1 air defense system, Uragan and Grad rocket artillery systems, T-72'},
  {id: 'hts24-03-a', fact: 'hts24-03', source: 'menafn-2024-11-28', flow: 'syrian-army-to-hts-first-day', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'On the first day HTS and its allies seized army depots, armoured vehicles and heavy weapons in northern Aleppo.',
   exact: 'seized weapon depots, armored vehicles, machinery, and heavy weaponry'},
  {id: 'mayadin17-01-a', fact: 'mayadin17-01', source: 'weaponews-com-2017-10', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'At al-Mayadin the Syrian army took stores of the Islamic State with tanks and personnel carriers that it had seized from the Iraqi army, a drone works, and a 155 mm howitzer called British and made in 2011, where other pages have US M198 howitzers.',
   exact: 'tanks and armoured personnel carriers earlier seized by terrorists from the Iraqi'},
  {id: 'deir22-01-a', fact: 'deir22-01', source: 'north-press-agency-2022-07', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The 4th Armoured Division found a buried store that had been of the Islamic State, with Kalashnikovs, PK machine guns, grenades, mortars and explosives. It was found, not taken from anybody\'s hands.',
   exact: 'in a small room under the ground and covered with plastics'}
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
  {about: 'seizure-al-mayadin-2017', role: 'seizure', claims: ['mayadin17-01-a']},
  {about: 'seizure-dweir-2022', role: 'seizure', claims: ['deir22-01-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Seizure {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: actors.
UNWIND [
  {about: 'islamic-state', role: 'holder', claims: ['mayadin17-01-a']},
  {about: 'syrian-arab-army', role: 'seizer', claims: ['mayadin17-01-a']},
  {about: 'islamic-state', role: 'former holder', claims: ['deir22-01-a']},
  {about: 'syrian-4th-armoured-division', role: 'finder', claims: ['deir22-01-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Actor {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
