// Claims: the airdrop at Kobane in October 2014.
// Single statements, in our own words; exact is a fragment of the source by which the place is found again.

UNWIND [
  {id: 'kob14-01-a', fact: 'kob14-01', source: 'voice-of-america-2014-10-22', flow: 'usa-to-kurdish-forces-kobane', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'US aircraft dropped bundles with small arms, grenades, ammunition and medical supplies to Kurdish forces at Kobane.',
   exact: '28 bundles dropped by the United States for Kurds fighting Islamic State'},
  {id: 'kob14-01-b', fact: 'kob14-01', source: 'voice-of-america-2014-10-22', flow: 'usa-to-kurdish-forces-kobane', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'bundles dropped', value: 28, unit: 'bundle', qualifier: 'exactly', earliest: date('2014-10-20'), latest: date('2014-10-20'),
   statement: '28 bundles were dropped; two of them went astray.',
   exact: '28 bundles dropped by the United States for Kurds fighting Islamic State'},
  {id: 'kob14-03-a', fact: 'kob14-03', source: 'mcclatchy-2014-10-21', flow: 'usa-to-kurdish-forces-kobane', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Three aircraft delivered pallets with weapons and medical equipment to the YPG at Kobane; a stray one was kept from the enemy by a strike, US Central Command said.',
   exact: 'Three U.S. C-130 aircraft on Sunday delivered 28 pallets of weapons and'},
  {id: 'kob14-03-b', fact: 'kob14-03', source: 'mcclatchy-2014-10-21', flow: 'usa-to-kurdish-forces-kobane', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'pallets dropped', value: 28, unit: 'pallet', qualifier: 'exactly', earliest: date('2014-10-19'), latest: date('2014-10-19'),
   statement: '28 pallets.',
   exact: 'Three U.S. C-130 aircraft on Sunday delivered 28 pallets of weapons and'},
  {id: 'kob14-05-a', fact: 'kob14-05', source: 'the-scotsman-2014-10-22', flow: 'usa-to-kurdish-forces-kobane', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'weight', value: 21, unit: 't',
   statement: '21 t, by an Iraqi Kurdish official.',
   exact: 'An Iraqi Kurdish official said 21 tonnes of supplies had been air-dropped'},
  {id: 'kob14-04-a', fact: 'kob14-04', source: 'new-york-daily-news-2014-10-21', flow: 'usa-to-kurdish-forces-kobane', stance: 'DISPUTES', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The arms dropped at Kobane had been supplied by the Kurdish authorities in Iraq; US aircraft were the carrier. Set against the account of a US supply.',
   exact: 'make multiple deliveries of arms supplied by Kurdish authorities in Iraq'},
  {id: 'kob14-04-b', fact: 'kob14-04', source: 'new-york-daily-news-2014-10-21', flow: 'krg-to-ypg-kobane', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The Kurdish authorities in Iraq supplied the arms for the fighters at Kobane; US aircraft carried them.',
   exact: 'make multiple deliveries of arms supplied by Kurdish authorities in Iraq'},
  {id: 'kob14-02-a', fact: 'kob14-02', source: 'voice-of-america-2014-10-22', flow: 'usa-to-islamic-state-stray-bundle', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'One of two stray bundles of the drop was destroyed, the other probably fell into the hands of the Islamic State; the wind was blamed.',
   exact: 'a second bundle also went astray and probably fell into enemy hands'},
  {id: 'kob14-04-c', fact: 'kob14-04', source: 'new-york-daily-news-2014-10-21', flow: 'usa-to-islamic-state-stray-bundle', stance: 'DISPUTES', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The arms dropped at Kobane had been supplied by the Kurdish authorities in Iraq, so that what was lost was not of the USA.',
   exact: 'make multiple deliveries of arms supplied by Kurdish authorities in Iraq'},
  {id: 'kob14-06-a', fact: 'kob14-06', source: 'handelsblatt-2014-10-28', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'A video of the Islamic State shows grenades marked DM41 of the stray drop; the German army says that it gave the Peshmerga the later DM51, so their origin is open.',
   exact: 'Auf einem der Behälter der Granaten ist deutlich die Aufschrift „DM41“ zu'}
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
  {about: 'islamic-state', role: 'holder', claims: ['kob14-06-a']},
  {about: 'germany', role: 'country named', claims: ['kob14-06-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Actor {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {about: 'hand-grenade', role: 'materiel', claims: ['kob14-06-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Materiel {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
