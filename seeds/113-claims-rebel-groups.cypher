// Claims: what named rebel groups got and lost.
// Single statements, in our own words; exact is a fragment of the source by which the place is found again.

UNWIND [
  {id: 'hazm15-01-a', fact: 'hazm15-01', source: 'the-syrian-observer-2015-03', flow: 'hazm-regiment-46-to-nusra', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'After it had taken Regiment 46 at al-Atareb from Harakat Hazm al-Nusra held ammunition, mortars, a Shilka and US-made TOW missiles, by photographs of activists.',
   exact: 'ammunition boxes, mortars, a Shilka machine gun and American-made TOW missiles'},
  {id: 'hazm15-02-a', fact: 'hazm15-02', source: 'syrian-press-center-2015-03', flow: 'srf-to-nusra', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Al-Nusra had got US missiles once before, when it stormed bases of the Syria Revolutionaries Front.',
   exact: 'إستطاعت الإستيلاء على عدد منها خلال إقتحامها لمقرات جبهة ثوار سوريا'},
  {id: 'hazm15-03-a', fact: 'hazm15-03', source: 'newslines-2014-11-01', flow: 'srf-to-nusra', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The Syria Revolutionaries Front gave up bases and stores of weapons to al-Nusra in Idlib. TOW missiles are claimed as seized by members of al-Nusra; that Grad rockets passed is not said.',
   exact: 'Nusra, the Syrian Al Qaeda affiliate, as it storms villages in Idlib'},
  {id: 'hazm15-03-b', fact: 'hazm15-03', source: 'newslines-2014-11-01', flow: 'hazm-to-nusra-2014', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Harakat Hazm gave up bases and stores of weapons to al-Nusra in Idlib.',
   exact: 'Nusra, the Syrian Al Qaeda affiliate, as it storms villages in Idlib'},
  {id: 'wadideif14-02-a', fact: 'wadideif14-02', source: 'breitbart-2014-12-16', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Al-Nusra claims in a video to have US-made TOW launchers, believed to have been meant for US-backed groups.',
   exact: 'The TOW launchers were believed to be intended for U.S.-backed entities, and'},
  {id: 'div13-01-a', fact: 'div13-01', source: 'newsmir-info-2016-03-13', flow: '13th-division-to-nusra', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Al-Nusra took a base and weapons of the 13th Division, a part of the Free Syrian Army, at Maarat al-Numan.',
   exact: 'захватил базу и оружие поддерживаемых Западом повстанцев'},
  {id: 'bukamal16-01-a', fact: 'bukamal16-01', source: 'galapaper-ru-2016-07-01', flow: 'new-syrian-army-to-islamic-state-bukamal', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'At al-Bukamal the Islamic State took US ammunition, mortars, M16 rifles, machine guns, a pick-up and body armour from the New Syrian Army.',
   exact: 'at least 2,000 rounds of ammunition that definitively came from American manufacturers'},
  {id: 'bukamal16-01-b', fact: 'bukamal16-01', source: 'galapaper-ru-2016-07-01', flow: 'new-syrian-army-to-islamic-state-bukamal', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   property: 'quantity, rounds', value: 2000, unit: 'round', qualifier: 'at least',
   statement: 'At least 2,000 rounds surely US-made.',
   exact: 'at least 2,000 rounds of ammunition that definitively came from American manufacturers'},
  {id: 'tow14-01-a', fact: 'tow14-01', source: 'freesuriyah-wordpress-com-2014-04-21', flow: 'usa-to-harakat-hazm-tow', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The USA supplied TOW missiles to Harakat Hazm.',
   exact: 'said it had received 10 anti-tank missiles BGM-71 TOW in early April'},
  {id: 'tow14-01-b', fact: 'tow14-01', source: 'freesuriyah-wordpress-com-2014-04-21', flow: 'saudi-arabia-to-harakat-hazm-tow', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Saudi Arabia supplied TOW missiles to Harakat Hazm.',
   exact: 'said it had received 10 anti-tank missiles BGM-71 TOW in early April'},
  {id: 'tow14-02-a', fact: 'tow14-02', source: 'maranauta-blogspot-com-2014-04', flow: 'usa-to-harakat-hazm-tow', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'US services gave Harakat Hazm TOW missiles as a test batch, sent in early March 2014 by way of Türkiye and Jordan.',
   exact: 'disponibilizaram 20 mísseis portáteis antitanque BGM-71 Tow ao grupo rebelde sírio Harakat'},
  {id: 'tow14-01-c', fact: 'tow14-01', source: 'freesuriyah-wordpress-com-2014-04-21', flow: 'usa-to-harakat-hazm-tow', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 10, unit: 'missile', qualifier: 'exactly', earliest: date('2014-04-01'), latest: date('2014-04-30'),
   statement: 'Ten, early in April 2014, by the group itself.',
   exact: 'said it had received 10 anti-tank missiles BGM-71 TOW in early April'},
  {id: 'tow14-02-b', fact: 'tow14-02', source: 'maranauta-blogspot-com-2014-04', flow: 'usa-to-harakat-hazm-tow', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 20, unit: 'missile', qualifier: 'exactly', earliest: date('2014-03-01'), latest: date('2014-03-31'),
   statement: 'Twenty.',
   exact: 'disponibilizaram 20 mísseis portáteis antitanque BGM-71 Tow ao grupo rebelde sírio Harakat'},
  {id: 'tow14-03-a', fact: 'tow14-03', source: 'the-national-memo-2014-04', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'A handing over of TOW to rebels needs direct leave of the USA, experts say; a Western attaché knew of a decision to send better equipment by way of the Saudis.',
   exact: 'their transfer to the rebels would have required direct American government approval'},
  {id: 'tanf20-01-a', fact: 'tanf20-01', source: 'the-defense-post-2020-04-16', flow: 'maghawir-to-government-2020-04', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Members of Maghawir al-Thawra left al-Tanf for Palmyra, in government territory, with vehicles and US machine guns. The group denies that the vehicles were its own.',
   exact: 'U.S. military machine guns, as well as other weapons, can be seen'},
  {id: 'tanf20-02-a', fact: 'tanf20-02', source: 'south-front-2020-04-16', flow: 'maghawir-to-government-2020-04', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Men of Maghawir al-Thawra surrendered with vehicles, heavy machine guns, grenade launchers and ammunition, the Russian ministry of defence said: the same men, told with other numbers.',
   exact: 'included 9 vehicles, 11 weapons including 4 heavy machine guns and 5'},
  {id: 'tanf20-02-b', fact: 'tanf20-02', source: 'south-front-2020-04-16', flow: 'maghawir-to-government-2020-04', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'quantity, vehicles', value: 9, unit: 'vehicle', qualifier: 'exactly', earliest: date('2020-04-15'), latest: date('2020-04-15'),
   statement: '9 vehicles.',
   exact: 'included 9 vehicles, 11 weapons including 4 heavy machine guns and 5'},
  {id: 'tanf20-02-c', fact: 'tanf20-02', source: 'south-front-2020-04-16', flow: 'maghawir-to-government-2020-04', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'quantity, weapons', value: 11, unit: 'weapon', qualifier: 'exactly', earliest: date('2020-04-15'), latest: date('2020-04-15'),
   statement: '11 weapons.',
   exact: 'included 9 vehicles, 11 weapons including 4 heavy machine guns and 5'},
  {id: 'tanf20-02-d', fact: 'tanf20-02', source: 'south-front-2020-04-16', flow: 'maghawir-to-government-2020-04', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'quantity, fighters', value: 27, unit: 'fighter', qualifier: 'exactly', earliest: date('2020-04-15'), latest: date('2020-04-15'),
   statement: '27 fighters.',
   exact: 'included 9 vehicles, 11 weapons including 4 heavy machine guns and 5'},
  {id: 'tanf20-03-a', fact: 'tanf20-03', source: 'south-front-2020-11-06', flow: 'tanf-garrison-to-government-2020-11', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Eight fighters of the garrison of al-Tanf handed pick-ups with M240B machine guns and M16 rifles, given by the coalition, to Syrian authorities.',
   exact: 'pick-up trucks armed with U.S.-made M240B machine guns and three U.S.-made M16'},
  {id: 'tanf20-03-b', fact: 'tanf20-03', source: 'south-front-2020-11-06', flow: 'tanf-garrison-to-government-2020-11', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'quantity, M16', value: 3, unit: 'rifle', qualifier: 'exactly',
   statement: 'Three M16 rifles.',
   exact: 'pick-up trucks armed with U.S.-made M240B machine guns and three U.S.-made M16'},
  {id: 'add-azaz13-saudi-arabia', source: 'khouse-2013-10-01', flow: 'saudi-arabia-to-supreme-military-council-azaz', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Small arms and ammunition kept in a warehouse at Azaz for the Supreme Military Council had been supplied by Saudi Arabia and Qatar; here the part of Saudi Arabia.',
   exact: 'supplied by Saudi Arabia and Qatar were taken more than a week'},
  {id: 'add-azaz13-qatar', source: 'khouse-2013-10-01', flow: 'qatar-to-supreme-military-council-azaz', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Small arms and ammunition kept in a warehouse at Azaz for the Supreme Military Council had been supplied by Saudi Arabia and Qatar; here the part of Qatar.',
   exact: 'supplied by Saudi Arabia and Qatar were taken more than a week'},
  {id: 'add-azaz13-loss', source: 'khouse-2013-10-01', flow: 'supreme-military-council-to-islamic-state-azaz', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Fighters of the Islamic State took small arms and ammunition meant for the Supreme Military Council from a warehouse at Azaz.',
   exact: 'seized weapons and other supplies meant for the secular Syrian Supreme Military'},
  {id: 'add-dawud14-a', source: 'antiwar-com-2014-07-08', flow: 'syrian-army-to-dawud-brigade-tanks', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Ten tanks of the Dawud Brigade had been seized from the Syrian army in various battles.',
   exact: '10 tanks seized from the Syrian Army during various battles'},
  {id: 'add-dawud14-b', source: 'antiwar-com-2014-07-08', flow: 'dawud-brigade-to-islamic-state', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The Dawud Brigade went over to the Islamic State and brought its vehicles and tanks.',
   exact: 'The brigade brought with it 100 vehicles, including 10 tanks'},
  {id: 'add-dawud14-c', source: 'breitbart-2014-07-10', flow: 'dawud-brigade-to-islamic-state', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The Dawud Brigade claimed to have brought a convoy of over 100 vehicles with ten tanks to the Islamic State.',
   exact: 'a convoy of over 100 vehicles, including 10 tanks'},
  {id: 'add-dawud14-d', source: 'antiwar-com-2014-07-08', flow: 'dawud-brigade-to-islamic-state', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity, tanks', value: 10, unit: 'tank', qualifier: 'exactly',
   statement: 'Ten tanks.',
   exact: 'including 10 tanks seized from the Syrian Army'}
] AS row
MATCH (s:Source {id: row.source})
MERGE (c:Claim {id: row.id})
SET c.fact = row.fact, c.flowId = row.flow, c.stance = row.stance, c.credibility = row.credibility, c.gradedBy = 'seed rule 1',
    c.statement = row.statement, c.quote = row.quote, c.lang = row.lang, c.locatorExact = row.exact, c.locatorHeading = row.heading,
    c.wording = row.wording, c.statedOn = row.statedOn, c.recordedAt = row.recordedAt,
    c.property = row.property, c.value = row.value, c.unit = row.unit, c.qualifier = row.qualifier,
    c.earliest = row.earliest, c.latest = row.latest
MERGE (c)-[:FROM]->(s);

// What they are about: actors.
UNWIND [
  {about: 'jabhat-al-nusra', role: 'holder', claims: ['wadideif14-02-a']},
  {about: 'usa', role: 'approver', claims: ['tow14-03-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Actor {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {about: 'tow', role: 'materiel', claims: ['wadideif14-02-a', 'tow14-03-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Materiel {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
