// Claims: the Swiss hand grenades of 2003.
// Single statements, in our own words; exact is a fragment of the source by which the place is found again.

UNWIND [
  {id: 'ch12-01-a', fact: 'ch12-01', source: 'seco-switzerland-2012-09-21', flow: 'switzerland-to-uae-grenades', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Switzerland supplied hand grenades to the United Arab Emirates in 2003 and 2004.',
   exact: 'Swiss hand grenades supplied to the UAE in 2003/2004 had found their'},
  {id: 'ch12-05-a', fact: 'ch12-05', source: 'the-local-2012-07-05', flow: 'switzerland-to-uae-grenades', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Grenades of the Swiss maker RUAG went to the armed forces of the United Arab Emirates in 2003 under a promise not to re-export; one was photographed with rebels at Marea in June 2012.',
   exact: 'A total of 225,162 hand grenades were exported to the armed forces'},
  {id: 'ch12-05-b', fact: 'ch12-05', source: 'the-local-2012-07-05', flow: 'switzerland-to-uae-grenades', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 225162, unit: 'grenade', qualifier: 'exactly', earliest: date('2003-01-01'), latest: date('2003-12-31'),
   statement: '225,162 grenades.',
   exact: 'A total of 225,162 hand grenades were exported to the armed forces'},
  {id: 'ch12-06-a', fact: 'ch12-06', source: 'syriathemediawar-blogspot-com-2012-07-06', flow: 'switzerland-to-uae-grenades', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 225160, unit: 'grenade', qualifier: 'exactly', earliest: date('2003-01-01'), latest: date('2003-12-31'),
   statement: '225,160 grenades by this page.',
   exact: 'UAE official signed a declaration not to re-export any of the 225,160'},
  {id: 'ch12-02-a', fact: 'ch12-02', source: 'seco-switzerland-2012-09-21', flow: 'uae-to-jordan-grenades', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'The United Arab Emirates gave part of the grenades to Jordan, to support it against terrorism. They had declared that they would not re-export; gifts were not named in such declarations before 2006.',
   exact: 'given part of the shipment of hand grenades to Jordan in 2004'},
  {id: 'ch12-03-a', fact: 'ch12-03', source: 'seco-switzerland-2012-09-21', flow: 'jordan-to-unknown-holder-syria-grenades', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'From Jordan the grenades evidently reached Syria; who had them there is not named.',
   exact: 'From there the hand grenades evidently made their way to Syria'},
  {id: 'ch12-04-a', fact: 'ch12-04', source: 'international-business-times-uk-2012-09', stance: 'DISPUTES', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'By this page the grenades are in the hands of troops of the government, and were exported in 2004; others have rebels, and 2003.',
   exact: 'Swiss-made hand grenades that were originally shipped to the United Arab Emirates'},
  {id: 'ch18-01-a', fact: 'ch18-01', source: 'the-local-2018-09-03', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Grenades in photographs of 2018 could be of the batch for the Emirates, a spokesperson of RUAG said; without serial numbers there is no certainty.',
   exact: 'impossible to be certain as the grenades\' serial numbers were not visible'}
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
  {about: 'syrian-government', role: 'holder named', claims: ['ch12-04-a']},
  {about: 'ruag', role: 'manufacturer', claims: ['ch18-01-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Actor {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {about: 'hand-grenade-ruag', role: 'materiel', claims: ['ch12-04-a', 'ch18-01-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Materiel {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
