// Claims: seizures, finds and stopped loads.
// Single statements, in our own words; exact is a fragment of the source by which the place is found again.

UNWIND [
  {id: 'lib12-01-a', fact: 'lib12-01', source: 'the-national-2012-04-29', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Lebanon seized containers with Libyan-marked RPGs and heavy ammunition from the ship Letfallah II; where it was bound the army did not say.',
   exact: 'It did not say where the vessel was headed but the ship'},
  {id: 'lib12-01-b', fact: 'lib12-01', source: 'the-national-2012-04-29', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'containers', value: 3, unit: 'container', qualifier: 'exactly',
   statement: 'Three containers.',
   exact: 'It did not say where the vessel was headed but the ship'},
  {id: 'lib12-02-a', fact: 'lib12-02', source: 'the-maritime-executive-2012-04-30', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'The manifest had metal goods and no weapons; officials believe that the arms were for rebels in Syria.',
   exact: 'cargo manifest listed metal goods, and made no mention of weapons'},
  {id: 'lib12-03-a', fact: 'lib12-03', source: 'libya-herald-2012-04-28', stance: 'DISPUTES', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The ship had left Tripoli empty on 1 April 2012, a port director said, so that the arms were loaded elsewhere; he gives it another name.',
   exact: 'left without a cargo on 1 April for the port of Iskenderun,'},
  {id: 'mit14-02-a', fact: 'mit14-02', source: 'syria-truths-2014-01-19', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Gendarmes stopped trucks in Adana; two held ammunition, one weapons.',
   exact: 'Two of the trucks were filled with ammunition, while another was carrying'},
  {id: 'mit14-02-b', fact: 'mit14-02', source: 'syria-truths-2014-01-19', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'trucks', value: 7, unit: 'truck',
   statement: 'Seven trucks; the lead of the same page has five, others have three.',
   exact: 'Two of the trucks were filled with ammunition, while another was carrying'},
  {id: 'mit14-01-a', fact: 'mit14-01', source: 'tundra-tabloids-2015-06-01', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'One of the trucks, said to be of the Turkish intelligence service, held mortar and cannon shells and machine-gun rounds under boxes of antibiotics, by a prosecutor\'s footage.',
   exact: 'there were mortar and cannon shells and heavy machine gun bullets covered'},
  {id: 'mit14-03-a', fact: 'mit14-03', source: 'daily-sabah-2015-05-31', stance: 'DISPUTES', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Türkiye gives humanitarian aid to Turkmens of Bayır-Bucak, and the trucks belong to that, its president said; talk of ammunition is slander.',
   exact: 'interception of the trucks was a "spying" attempt of the Gülen Movement'},
  {id: 'mit14-04-a', fact: 'mit14-04', source: 'seenthis-net-2015-11', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'The destination was no Turkmen area and was held by radical groups, by testimony of gendarmerie intelligence.',
   exact: 'the shipment’s destination was not an area with any Turkmens'},
  {id: 'mit14-04-b', fact: 'mit14-04', source: 'seenthis-net-2015-11', stance: 'DISPUTES', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'trucks', value: 3, unit: 'truck',
   statement: 'Three trucks in Adana and Hatay, by the same account.',
   exact: 'the shipment’s destination was not an area with any Turkmens'},
  {id: 'mit14-05-a', fact: 'mit14-05', source: 'mena-focus-2015', stance: 'DISPUTES', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'A vice chairman of the Syrian-Turkmen Assembly denied that arms or aid had come from Türkiye then.',
   exact: 'refuted claims that they had received arms or humanitarian aid from Turkey'},
  {id: 'mit14-06-a', fact: 'mit14-06', source: 'mednuce-2014-01-06', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'A truck near Kırıkhan is said to have held rocket parts, weapons and ammunition among food; the same page has the police kept from searching it.',
   exact: 'The IHH has denied claims that the vehicle belonged to the foundation'},
  {id: 'afrin18-01-a', fact: 'afrin18-01', source: 'azernews-2018-03-19', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Several stores of US ammunition were found in Afrin after the YPG had left it, a Turkish deputy prime minister said. Found, not taken from anybody\'s hands.',
   exact: 'the Turkish Armed Forces revealed several warehouses with the US ammunition'},
  {id: 'pkk17-01-a', fact: 'pkk17-01', source: 'hurriyet-daily-news-2017-06-21', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Turkish security forces are reported to have seized an AT-4 with its numbers removed from the PKK. No link by serial number to the AT-4 that the USA sent to the YPG is shown.',
   exact: 'seized an AT-4 anti-tank weapon with erased license numbers'},
  {id: 'pkk17-03-a', fact: 'pkk17-03', source: 'daily-sabah-2017-04-28', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'A Metis-M1 found with the PKK is believed to come from looted depots of the Syrian army; by whom, and how, is not said, so no flow is drawn.',
   exact: 'It is believed that terrorist groups in Syria gained access to the'},
  {id: 'qalamoun18-01-a', fact: 'qalamoun18-01', source: 'muraselon-2018-04', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The Syrian army found US-made TOW missiles in caves in East Qalamoun, an area that several groups had held. Whose they were is not said.',
   exact: 'anti-tank TOW missiles were found hidden in caves of the East Qalamoun'},
  {id: 'sana19-01-a', fact: 'sana19-01', source: 'south-front-2019-01', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'The Syrian army found caches left by armed groups round Damascus, with M72 LAW, M79 Osa and RPG-75 rounds. That the USA supplied them is the outlet\'s own reading; M79 Osa of rebels are tied to Croatia and Saudi Arabia elsewhere.',
   exact: '14 US-made M72 LAW anti-tank rocket-propelled grenades, 2 Yugoslav-made M79 Osa'},
  {id: 'daraa18-01-a', fact: 'daraa18-01', source: 'syria-truths-2018-07-10', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Groups in Daraa handed the Syrian army tanks and vehicles, cannon, heavy machine guns, anti-aircraft guns and US-made anti-tank missiles, the Russian centre for reconciliation said.',
   exact: 'fifty five heavy machineguns, three anti-aircraft cannons, fourteen US-made anti-tank guided missiles'},
  {id: 'daraa18-01-b', fact: 'daraa18-01', source: 'syria-truths-2018-07-10', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 55, unit: 'machine gun', qualifier: 'exactly',
   statement: '55 heavy machine guns.',
   exact: 'fifty five heavy machineguns, three anti-aircraft cannons, fourteen US-made anti-tank guided missiles'},
  {id: 'daraa18-01-c', fact: 'daraa18-01', source: 'syria-truths-2018-07-10', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 14, unit: 'missile', qualifier: 'exactly',
   statement: '14 US-made anti-tank missiles.',
   exact: 'fifty five heavy machineguns, three anti-aircraft cannons, fourteen US-made anti-tank guided missiles'},
  {id: 'daraa18-02-a', fact: 'daraa18-02', source: 'rossa-primavera-2018-07-11', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Of the same hand-over this page has tanks, infantry vehicles, mortars, heavy machine guns, anti-aircraft guns and US-made anti-tank missiles.',
   exact: '11 tanks, 5 infantry vehicles, 5 mortars, 5 heavy machine guns, 3'},
  {id: 'daraa18-02-b', fact: 'daraa18-02', source: 'rossa-primavera-2018-07-11', stance: 'DISPUTES', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 5, unit: 'machine gun',
   statement: '5 heavy machine guns, where others have 55.',
   exact: '11 tanks, 5 infantry vehicles, 5 mortars, 5 heavy machine guns, 3'},
  {id: 'daraa18-02-c', fact: 'daraa18-02', source: 'rossa-primavera-2018-07-11', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 11, unit: 'tank', qualifier: 'exactly',
   statement: '11 tanks.',
   exact: '11 tanks, 5 infantry vehicles, 5 mortars, 5 heavy machine guns, 3'},
  {id: 'daraa18-03-a', fact: 'daraa18-03', source: 'syria-truths-2018-07-19', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'The Free Syrian Army in Daraa al-Balad gave up tanks, BMP-1 vehicles and improvised cannon; reconciled rebels kept small arms.',
   exact: 'including at least three tanks, two BMP-1 vehicles, and a dozen hellfire'},
  {id: 'daraa18-04-a', fact: 'daraa18-04', source: 'news-front-2018-07-23', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'The Free Syrian Army at Muzayrib and Yaduda gave up ten vehicles; the parts that the page lists add up to twelve.',
   exact: 'zehn Ausrüstungseinheiten — drei Panzerwagen und sieben T-55-Panzer, ein T-72- und ein'},
  {id: 'daraa18-05-a', fact: 'daraa18-05', source: 'al-manar-2018-07', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Rebels in Daraa gave up Milan, HJ-8 and Fagot missiles. Groups of East Qalamoun had most of their stock from depots of the Syrian army, those of Daraa from foreign states, in the words of the page.',
   exact: 'Las armas entregadas incluyen misiles antitanque tipo Milan, HJ-8 y Fagot'},
  {id: 'syr25-01-a', fact: 'syr25-01', source: 'the-media-line-2025-12-18', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'RPG rounds meant for Lebanon were seized from smugglers at Serghaya.',
   exact: 'carrying out a coordinated ambush in the border town of Serghaya'},
  {id: 'syr25-02-a', fact: 'syr25-02', source: 'lorient-today-2025-08', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'A truck with Grad rockets said to be bound for Lebanon was seized in Homs; the paper could not verify it.',
   exact: 'seized a truck loaded with Grad rockets, "which was headed toward Lebanon,"'},
  {id: 'syr25-05-a', fact: 'syr25-05', source: 'asb-media-info-2025-06', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Kornet missiles and 30 mm rounds were seized under vegetables in a truck for Lebanon.',
   exact: 'The arsenal included Kornet anti-tank guided missiles and 30mm ammunition'},
  {id: 'syr25-03-a', fact: 'syr25-03', source: 'the-maritime-executive-2025-01-17', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The new Syrian authorities showed Kalashnikovs, machine guns and three drones under grain sacks in a truck in Tartus, meant for Hezbollah; analysts call the drones Iranian.',
   exact: 'three folded and crated unmanned aerial vehicles'},
  {id: 'syr25-04-a', fact: 'syr25-04', source: 'the-media-line-2025-01-26', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'For the load of Tartus this page has sniper rifles, machine guns, AK-47, grenade launchers and three boxes of missiles, and no drones.',
   exact: 'Russian-made AK-47 rifles, grenade launchers, and three boxes containing missiles'},
  {id: 'sef-01-a', fact: 'sef-01', source: 'south-front', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The SDF took large quantities of arms from a depot of the Syrian Elite Forces, a US-backed group outside the SDF.',
   exact: 'The SDF confiscated large quantities of weapons and ammunition during the raid'},
  {id: 'sef-02-a', fact: 'sef-02', source: 'south-front-2019-12-activist', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Arms that the SDF showed as taken from smugglers of the Islamic State came from that depot, an opposition activist said.',
   exact: 'were allegedly seized from an ISIS smuggling network. Opposition activist claimed that'},
  {id: 'isf20-01-a', fact: 'isf20-01', source: 'anf-deutsch-2020-04', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The Internal Security Forces seized weapons and munitions from an alleged ring of dealers in Kobane; where the arms came from is not known.',
   exact: 'Zahlreiche Waffen und Munition wurden sichergestellt'}
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
  {about: 'seizure-letfallah-ii', role: 'seizure', claims: ['lib12-01-a', 'lib12-01-b', 'lib12-02-a', 'lib12-03-a']},
  {about: 'seizure-adana-trucks-2014', role: 'seizure', claims: ['mit14-02-a', 'mit14-02-b', 'mit14-01-a', 'mit14-03-a', 'mit14-04-a', 'mit14-04-b', 'mit14-05-a']},
  {about: 'seizure-afrin-2018', role: 'seizure', claims: ['afrin18-01-a']},
  {about: 'seizure-semdinli-2017', role: 'seizure', claims: ['pkk17-01-a']},
  {about: 'seizure-east-qalamoun-2018', role: 'seizure', claims: ['qalamoun18-01-a']},
  {about: 'seizure-damascus-countryside-2019', role: 'seizure', claims: ['sana19-01-a']},
  {about: 'seizure-daraa-2018', role: 'seizure', claims: ['daraa18-01-a', 'daraa18-01-b', 'daraa18-01-c', 'daraa18-02-a', 'daraa18-02-b', 'daraa18-02-c']},
  {about: 'seizure-daraa-al-balad-2018', role: 'seizure', claims: ['daraa18-03-a']},
  {about: 'seizure-western-daraa-2018', role: 'seizure', claims: ['daraa18-04-a']},
  {about: 'seizure-daraa-missiles-2018', role: 'seizure', claims: ['daraa18-05-a']},
  {about: 'seizure-serghaya-2025', role: 'seizure', claims: ['syr25-01-a']},
  {about: 'seizure-homs-2025', role: 'seizure', claims: ['syr25-02-a']},
  {about: 'seizure-qusayr-2025', role: 'seizure', claims: ['syr25-05-a']},
  {about: 'seizure-tartus-2025', role: 'seizure', claims: ['syr25-03-a', 'syr25-04-a']},
  {about: 'seizure-syrian-elite-forces-2019', role: 'seizure', claims: ['sef-01-a', 'sef-02-a']},
  {about: 'seizure-kobane-dealers-2020', role: 'seizure', claims: ['isf20-01-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Seizure {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: events.
UNWIND [
  {about: 'truck-kirikhan-2014', role: 'event', claims: ['mit14-06-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Event {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: actors.
UNWIND [
  {about: 'lebanese-army', role: 'seizer', claims: ['lib12-01-a']},
  {about: 'turkish-gendarmerie', role: 'seizer', claims: ['mit14-02-a']},
  {about: 'turkish-intelligence', role: 'sender named', claims: ['mit14-01-a', 'mit14-04-a']},
  {about: 'turkiye', role: 'denier', claims: ['mit14-03-a']},
  {about: 'ypg', role: 'former holder', claims: ['afrin18-01-a']},
  {about: 'turkish-armed-forces', role: 'finder', claims: ['afrin18-01-a']},
  {about: 'pkk', role: 'holder', claims: ['pkk17-01-a', 'pkk17-03-a']},
  {about: 'turkish-security-forces', role: 'seizer', claims: ['pkk17-01-a']},
  {about: 'syrian-arab-army', role: 'former holder named', claims: ['pkk17-03-a']},
  {about: 'syrian-arab-army', role: 'finder', claims: ['qalamoun18-01-a', 'sana19-01-a']},
  {about: 'unknown-rebel-groups-daraa-2018', role: 'holder', claims: ['daraa18-01-a', 'daraa18-02-a', 'daraa18-05-a']},
  {about: 'syrian-arab-army', role: 'recipient', claims: ['daraa18-01-a']},
  {about: 'unknown-fsa-daraa-al-balad', role: 'holder', claims: ['daraa18-03-a']},
  {about: 'unknown-fsa-western-daraa', role: 'holder', claims: ['daraa18-04-a']},
  {about: 'syrian-internal-security', role: 'seizer', claims: ['syr25-01-a', 'syr25-02-a', 'syr25-05-a', 'syr25-03-a', 'syr25-04-a']},
  {about: 'syrian-elite-forces', role: 'holder', claims: ['sef-01-a']},
  {about: 'sdf', role: 'seizer', claims: ['sef-01-a']},
  {about: 'asayish-north-east-syria', role: 'seizer', claims: ['isf20-01-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Actor {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {about: 'metis', role: 'materiel', claims: ['pkk17-03-a']},
  {about: 'heavy-machine-gun', role: 'materiel', claims: ['daraa18-01-b', 'daraa18-02-b']},
  {about: 'us-made-anti-tank-missile', role: 'materiel', claims: ['daraa18-01-c']},
  {about: 'main-battle-tank', role: 'materiel', claims: ['daraa18-02-c']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Materiel {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
