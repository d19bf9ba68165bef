// Claims: German arms for the Peshmerga.
// Single statements, in our own words; exact is a fragment of the source by which the place is found again.

UNWIND [
  {id: 'de16-02-a', fact: 'de16-02', source: 'deutsche-welle-2016-01-21', flow: 'germany-to-krg', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Germany supplied arms to the Kurdish regional government for use against the Islamic State; its ministry says that following single weapons was neither meant nor possible.',
   exact: 'which the German government delivered to the Kurdish autonomous government'},
  {id: 'de16-03-a', fact: 'de16-03', source: 'ozmoses1-blogspot-com-2016-01', flow: 'germany-to-peshmerga', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Germany had delivered G3 and G36 rifles and P1 pistols to the Peshmerga by summer 2015.',
   exact: 'had delivered 12,000 G3 rifles, 8,000 G36 rifles, and 8,000 P1 pistols'},
  {id: 'de16-03-b', fact: 'de16-03', source: 'ozmoses1-blogspot-com-2016-01', flow: 'germany-to-peshmerga', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity, G3', value: 12000, unit: 'G3', qualifier: 'exactly', earliest: date('2014-01-01'), latest: date('2015-12-31'),
   statement: '12,000 G3 by summer 2015.',
   exact: 'had delivered 12,000 G3 rifles, 8,000 G36 rifles, and 8,000 P1 pistols'},
  {id: 'de16-03-c', fact: 'de16-03', source: 'ozmoses1-blogspot-com-2016-01', flow: 'germany-to-peshmerga', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity, G36', value: 8000, unit: 'G36', qualifier: 'exactly', earliest: date('2014-01-01'), latest: date('2015-12-31'),
   statement: '8,000 G36 by summer 2015.',
   exact: 'had delivered 12,000 G3 rifles, 8,000 G36 rifles, and 8,000 P1 pistols'},
  {id: 'de16-03-d', fact: 'de16-03', source: 'ozmoses1-blogspot-com-2016-01', flow: 'germany-to-peshmerga', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity, P1', value: 8000, unit: 'P1', qualifier: 'exactly', earliest: date('2014-01-01'), latest: date('2015-12-31'),
   statement: '8,000 P1 by summer 2015.',
   exact: 'had delivered 12,000 G3 rifles, 8,000 G36 rifles, and 8,000 P1 pistols'},
  {id: 'de16-01-a', fact: 'de16-01', source: 'deutsche-welle-2016-01-21', flow: 'peshmerga-to-unknown-buyers-g3', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'G3 rifles and a P1 pistol, with the mark of the German army and apparently of German deliveries, were found on sale in Erbil and Sulaymaniyah; unpaid Peshmerga had sold their weapons, by the findings of two broadcasters.',
   exact: 'found several G3 assault rifles and a P1 pistol, all engraved with'},
  {id: 'de16-04-a', fact: 'de16-04', source: 'ozmoses1-blogspot-com-2016-01', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'By this text a G36 was on offer for 1,450 to 1,800 dollars; others have that price for the G3.',
   exact: 'the journalists were offered a G36 for between $1,450 and $1,800'},
  {id: 'de16-05-a', fact: 'de16-05', source: 'rudaw-2016-01-23', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'cases of missing weapons', value: 5, unit: 'case', qualifier: 'exactly',
   statement: 'The ministry of the Peshmerga has five cases of missing weapons on file.',
   exact: 'he has only five cases of missing weapons on file'},
  {id: 'de16-06-a', fact: 'de16-06', source: 'sputnik-2017-02-04', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'sellers', value: 100, unit: 'seller', qualifier: 'about', earliest: date('2015-01-01'), latest: date('2016-01-31'),
   statement: 'A former Peshmerga knows of about 100 who sold weapons so as to flee: hearsay of one man, without a buyer, so no flow is drawn.',
   exact: 'he knows around 100 Peshmerga who have sold their weapons in recent'},
  {id: 'de20-01-a', fact: 'de20-01', source: 'internationale-koordination-de-2020', flow: 'peshmerga-to-unknown-buyers-g3', stance: 'DISPUTES', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'By this text, after research of its own, German journalists had no proof that Peshmerga sold weapons of the German army.',
   exact: 'the German journalists could not provide any evidence for their claims'}
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
  {about: 'peshmerga', role: 'speaker', claims: ['de16-05-a']},
  {about: 'peshmerga', role: 'actor', claims: ['de16-06-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Actor {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {about: 'g36', role: 'materiel', claims: ['de16-04-a']},
  {about: 'g3', role: 'materiel', claims: ['de16-04-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Materiel {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
