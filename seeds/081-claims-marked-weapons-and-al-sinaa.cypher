// Claims on nine weapons with one secondary mark (CAR, January 2023) and on the battle of al-Sina'a prison (January 2022).

UNWIND [
  // The mark
  {id: 'car23-01-a', fact: 'car23-01', source: 'north-press-138975', stance: 'ASSERTS', credibility: 2, wording: 'documented',
   statement: 'Weapons of three Islamic State operations, here taken to be those of the three seizures, carry one uniform secondary mark: AK and seven digits, with a tilde between the first three and the last four.'},
  {id: 'car23-01-b', fact: 'car23-01', source: 'north-press-138975', stance: 'ASSERTS', credibility: 2, wording: 'documented',
   property: 'quantity', value: 9, unit: 'weapon', qualifier: 'exactly',
   statement: 'Nine weapons carry the mark. How they spread over the three seizures is not said.'},
  {id: 'car23-02-a', fact: 'car23-02', source: 'north-press-138975', flow: 'sna-to-islamic-state-marked-weapons', stance: 'ASSERTS', credibility: 3, wording: 'likely',
   statement: 'Analysis suggests that the Syrian National Army uses the tilde mark systematically, so that the nine marked weapons once were in its hands. How they were transferred to the Islamic State is not known.'},
  {id: 'car23-02-b', fact: 'car23-02', source: 'kurdish-voice', flow: 'sna-to-islamic-state-marked-weapons', stance: 'ASSERTS', credibility: 3, wording: 'likely',
   statement: 'Analysis suggests that the Syrian National Army uses the tilde mark systematically, so that the nine marked weapons once were in its hands. How they were transferred to the Islamic State is not known.'},
  {id: 'car23-02-c', fact: 'car23-02', source: 'north-press-138975', stance: 'ASSERTS', credibility: 3, wording: 'likely',
   statement: 'The tilde mark is used systematically by the Syrian National Army, by the analysis of Conflict Armament Research.'},
  {id: 'car23-02-d', fact: 'car23-02', source: 'kurdish-voice', stance: 'ASSERTS', credibility: 3, wording: 'likely',
   statement: 'The tilde mark is used systematically by the Syrian National Army, by the analysis of Conflict Armament Research.'},
  {id: 'car23-03-a', fact: 'car23-03', source: 'kurdish-voice', stance: 'ASSERTS', credibility: 2, wording: 'documented',
   statement: 'Among the items with the mark are rifles, machine guns and rocket launchers.'},
  // The battle: dates and deaths on which the sources differ
  {id: 'sinaa-01-a', fact: 'sinaa-01', source: 'iswnews-22602', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   statement: 'The Islamic State attacked al-Sina\'a (Ghweran) prison; the Syrian Democratic Forces announced that they had full control again.'},
  {id: 'sinaa-01-b', fact: 'sinaa-01', source: 'iswnews-22602', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'date of beginning', earliest: date('2022-01-20'), latest: date('2022-01-20'),
   statement: 'The attack on al-Sina\'a prison began on 20 January 2022.'},
  {id: 'sinaa-01-c', fact: 'sinaa-01', source: 'rudaw-2022-01-26', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'date of beginning', earliest: date('2022-01-20'), latest: date('2022-01-20'),
   statement: 'The attack on al-Sina\'a prison began on 20 January 2022.'},
  {id: 'sinaa-01-d', fact: 'sinaa-01', source: 'iswnews-22602', stance: 'ASSERTS', credibility: 5, wording: 'alleged',
   property: 'date of full control', earliest: date('2022-01-26'), latest: date('2022-01-26'),
   statement: 'Full control was announced by the Syrian Democratic Forces, a party to the battle, on 26 January 2022.'},
  {id: 'sinaa-01-e', fact: 'sinaa-01', source: 'rudaw-2022-01-26', stance: 'ASSERTS', credibility: 5, wording: 'alleged',
   property: 'date of full control', earliest: date('2022-01-26'), latest: date('2022-01-26'),
   statement: 'Full control was announced by the Syrian Democratic Forces, a party to the battle, on 26 January 2022.'},
  {id: 'sinaa-02-a', fact: 'sinaa-02', source: 'project-black', stance: 'DISPUTES', credibility: 4, wording: 'reported',
   property: 'duration', value: 10, unit: 'day',
   statement: 'The same battle is counted as ten days, citing a US statement.'},
  {id: 'sinaa-02-b', fact: 'sinaa-02', source: 'project-black', stance: 'DISPUTES', credibility: 4, wording: 'reported',
   property: 'date of full control', earliest: date('2022-01-30'), latest: date('2022-01-30'),
   statement: 'Full control is put at 30 January 2022, against the 26 January announced by the Syrian Democratic Forces.'},
  {id: 'sinaa-02-c', fact: 'sinaa-02', source: 'arabic-article-is-cells', stance: 'DISPUTES', credibility: 4, wording: 'reported',
   property: 'duration', value: 10, unit: 'day',
   statement: 'The Arabic article too has the battle last ten days, and names the coalition\'s forces as the other side. It writes the prison\'s name as if it were "China"; that al-Sina\'a is meant is our reading.',
   quote: 'ما أدى إلى معركة استمرت عشرة أيام بين مسلحي داعش وقوات التحالف', lang: 'ar'},
  {id: 'sinaa-03-a', fact: 'sinaa-03', source: 'rudaw-2022-01-26', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'casualties', value: 181, unit: 'killed', latest: date('2022-01-26'),
   statement: '181 were killed in all, as counted by the Syrian Observatory for Human Rights on 26 January 2022 (124, 50 and 7 add up to it).'},
  {id: 'sinaa-03-b', fact: 'sinaa-03', source: 'rudaw-2022-01-26', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'casualties', value: 124, unit: 'killed', latest: date('2022-01-26'),
   statement: '124 of the Islamic State were killed, as counted on 26 January 2022.'},
  {id: 'sinaa-03-c', fact: 'sinaa-03', source: 'rudaw-2022-01-26', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'casualties', value: 50, unit: 'killed', latest: date('2022-01-26'),
   statement: '50 of the Kurdish forces were killed, as counted on 26 January 2022.'},
  {id: 'sinaa-03-d', fact: 'sinaa-03', source: 'rudaw-2022-01-26', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'casualties', value: 7, unit: 'killed', latest: date('2022-01-26'),
   statement: '7 civilians were killed, as counted on 26 January 2022.'},
  {id: 'sinaa-03-e', fact: 'sinaa-03', source: 'project-black', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'casualties', value: 154, unit: 'killed',
   statement: '154 of the Syrian Democratic Forces were killed, as counted by the Syrian Observatory for Human Rights later than 26 January 2022. The counts differ by their date.'},
  {id: 'sinaa-03-f', fact: 'sinaa-03', source: 'project-black', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'casualties', value: 346, unit: 'killed',
   statement: '346 of the Islamic State were killed, as counted by the Syrian Observatory for Human Rights later than 26 January 2022. The counts differ by their date.'}
] AS row
MATCH (s:Source {id: row.source})
MERGE (c:Claim {id: row.id})
SET c.fact = row.fact, c.flowId = row.flow, c.stance = row.stance, c.credibility = row.credibility, c.gradedBy = 'seed rule 1',
    c.statement = row.statement, c.quote = row.quote, c.lang = row.lang, c.locator = row.locator, c.wording = row.wording,
    c.statedOn = row.statedOn, c.recordedAt = date('2026-11-24'),
    c.property = row.property, c.value = row.value, c.unit = row.unit, c.qualifier = row.qualifier,
    c.earliest = row.earliest, c.latest = row.latest
MERGE (c)-[:FROM]->(s);

// What they are about: lots.
UNWIND [
  {claim: 'car23-01-a', role: 'lot', ids: ['lot-ak-tilde-mark']},
  {claim: 'car23-01-b', role: 'lot', ids: ['lot-ak-tilde-mark']},
  {claim: 'car23-02-c', role: 'lot', ids: ['lot-ak-tilde-mark']},
  {claim: 'car23-02-d', role: 'lot', ids: ['lot-ak-tilde-mark']},
  {claim: 'car23-03-a', role: 'lot', ids: ['lot-ak-tilde-mark']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Lot {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: seizures.
UNWIND [
  {claim: 'car23-01-a', role: 'seizure', ids: ['seizure-abu-khashab', 'seizure-al-sinaa', 'seizure-qayrawan']},
  {claim: 'car23-01-b', role: 'seizure', ids: ['seizure-abu-khashab', 'seizure-al-sinaa', 'seizure-qayrawan']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Seizure {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: actors.
UNWIND [
  {claim: 'car23-02-c', role: 'user of the mark', ids: ['sna']},
  {claim: 'car23-02-d', role: 'user of the mark', ids: ['sna']},
  {claim: 'sinaa-01-a', role: 'attacker', ids: ['islamic-state']},
  {claim: 'sinaa-01-a', role: 'defender', ids: ['sdf']},
  {claim: 'sinaa-01-d', role: 'announced by', ids: ['sdf']},
  {claim: 'sinaa-01-e', role: 'announced by', ids: ['sdf']},
  {claim: 'sinaa-02-c', role: 'defender', ids: ['global-coalition']},
  {claim: 'sinaa-03-b', role: 'killed', ids: ['islamic-state']},
  {claim: 'sinaa-03-c', role: 'killed', ids: ['sdf']},
  {claim: 'sinaa-03-e', role: 'killed', ids: ['sdf']},
  {claim: 'sinaa-03-f', role: 'killed', ids: ['islamic-state']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Actor {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {claim: 'car23-03-a', role: 'materiel', ids: ['rifle', 'machine-gun', 'rocket-launcher']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Materiel {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: events.
UNWIND [
  {claim: 'sinaa-01-a', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-01-b', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-01-c', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-01-d', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-01-e', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-02-a', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-02-b', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-02-c', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-03-a', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-03-b', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-03-c', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-03-d', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-03-e', role: 'event', ids: ['battle-al-sinaa-prison']},
  {claim: 'sinaa-03-f', role: 'event', ids: ['battle-al-sinaa-prison']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Event {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
