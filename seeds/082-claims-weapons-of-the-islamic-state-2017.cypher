// Claims of the CAR report "Weapons of the Islamic State" (14 December 2017), as articles tell them, and of BuzzFeed by way of Bivol.

UNWIND [
  // What was recovered
  {id: 'car17-01-a', fact: 'car17-01', source: 'blaetter-28159', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'quantity', value: 40000, unit: 'item', qualifier: 'at least', earliest: date('2014-07-01'), latest: date('2017-11-30'),
   statement: 'More than 40,000 items recovered from the Islamic State between July 2014 and November 2017, from Kobane to the south of Baghdad, were documented.'},
  {id: 'car17-02-a', fact: 'car17-02', source: 'blaetter-28159', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'share', value: 97, unit: '% of weapons',
   statement: '97 per cent of the weapons have Warsaw Pact calibres.'},
  {id: 'car17-02-b', fact: 'car17-02', source: 'blaetter-28159', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'share', value: 87, unit: '% of ammunition',
   statement: '87 per cent of the ammunition has Warsaw Pact calibres.'},
  {id: 'car17-02-c', fact: 'car17-02', source: 'blaetter-28159', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'share', value: 3, unit: '% of weapons',
   statement: '3 per cent of the weapons have NATO calibres.'},
  {id: 'car17-02-d', fact: 'car17-02', source: 'blaetter-28159', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'share', value: 13, unit: '% of ammunition',
   statement: '13 per cent of the ammunition has NATO calibres.'},
  {id: 'car17-02-e', fact: 'car17-02', source: 'legion-magazine', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'Most of the weapons and ammunition recovered have Warsaw Pact calibres, few have NATO calibres; summed up in the press as around 90 per cent.'},
  // Unauthorised retransfer: bought in Eastern Europe, passed on to the opposition, then with the Islamic State
  {id: 'car17-03-a', fact: 'car17-03', source: 'legion-magazine', flow: 'eu-producers-to-usa', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'The USA bought from EU member states in Eastern Europe, which are not named here, under terms that forbade passing on.'},
  {id: 'car17-03-b', fact: 'car17-03', source: 'legion-magazine', flow: 'eu-producers-to-saudi-arabia', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'Saudi Arabia bought from EU member states in Eastern Europe, which are not named here, under terms that forbade passing on.'},
  {id: 'car17-03-c', fact: 'car17-03', source: 'blaetter-28159', flow: 'eu-producers-to-usa', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'The USA bought from EU member states in Eastern Europe, which are not named here, under terms that forbade passing on.'},
  {id: 'car17-03-d', fact: 'car17-03', source: 'blaetter-28159', flow: 'eu-producers-to-saudi-arabia', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'Saudi Arabia bought from EU member states in Eastern Europe, which are not named here, under terms that forbade passing on.'},
  {id: 'car17-03-e', fact: 'car17-03', source: 'legion-magazine', flow: 'usa-to-opposition-unauthorised-retransfer', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'The USA apparently supplied what had been bought from EU member states in Eastern Europe to Syrian opposition forces, against terms that forbade re-export.'},
  {id: 'car17-03-f', fact: 'car17-03', source: 'legion-magazine', flow: 'saudi-arabia-to-opposition-unauthorised-retransfer', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'Saudi Arabia apparently supplied what had been bought from EU member states in Eastern Europe to Syrian opposition forces, against terms that forbade re-export.'},
  {id: 'car17-03-g', fact: 'car17-03', source: 'blaetter-28159', flow: 'usa-to-opposition-unauthorised-retransfer', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'The USA apparently supplied what had been bought from EU member states in Eastern Europe to Syrian opposition forces, against terms that forbade re-export.'},
  {id: 'car17-03-h', fact: 'car17-03', source: 'blaetter-28159', flow: 'saudi-arabia-to-opposition-unauthorised-retransfer', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'Saudi Arabia apparently supplied what had been bought from EU member states in Eastern Europe to Syrian opposition forces, against terms that forbade re-export.'},
  {id: 'car17-03-i', fact: 'car17-03', source: 'legion-magazine', flow: 'opposition-to-islamic-state-us-retransfers', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'What the USA had apparently supplied to Syrian opposition forces came to the Islamic State; unauthorised retransfer is a main route by which it did. How it left the opposition forces is not said here.'},
  {id: 'car17-03-k', fact: 'car17-03', source: 'legion-magazine', flow: 'opposition-to-islamic-state-saudi-retransfers', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'What Saudi Arabia had apparently supplied to Syrian opposition forces came to the Islamic State; unauthorised retransfer is a main route by which it did. How it left the opposition forces is not said here.'},
  {id: 'car17-03-j', fact: 'car17-03', source: 'blaetter-28159', flow: 'opposition-to-islamic-state-us-retransfers', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'What the USA had apparently supplied to Syrian opposition forces came to the Islamic State; unauthorised retransfer is a main route by which it did. How it left the opposition forces is not said here.'},
  {id: 'car17-03-l', fact: 'car17-03', source: 'blaetter-28159', flow: 'opposition-to-islamic-state-saudi-retransfers', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'What Saudi Arabia had apparently supplied to Syrian opposition forces came to the Islamic State; unauthorised retransfer is a main route by which it did. How it left the opposition forces is not said here.'},
  {id: 'car17-04-a', fact: 'car17-04', source: 'tbglobalist-2017-12-30', flow: 'bulgaria-to-saudi-arabia-traced-items', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'Items were traced to exports from Bulgaria to Saudi Arabia.'},
  {id: 'car17-04-b', fact: 'car17-04', source: 'tbglobalist-2017-12-30', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'The traced exports from Bulgaria to Saudi Arabia were all under clauses that forbade retransfer.'},
  // PG-9 rockets from Romania
  {id: 'car17-05-a', fact: 'car17-05', source: 'romania-journal', flow: 'romania-to-us-army-pg-9', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'Romania sold PG-9 73 mm rockets to the US military in October 2014; the traced path names the US Army.'},
  {id: 'car17-05-b', fact: 'car17-05', source: 'romania-insider', flow: 'romania-to-us-army-pg-9', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'Romania sold PG-9 73 mm rockets to the US military in October 2014; the traced path names the US Army.'},
  {id: 'car17-05-c', fact: 'car17-05', source: 'romania-journal', flow: 'romania-to-us-army-pg-9', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'quantity', value: 9252, unit: 'rocket', qualifier: 'exactly',
   statement: '9,252 PG-9 rockets were sold.'},
  {id: 'car17-05-d', fact: 'car17-05', source: 'romania-insider', flow: 'romania-to-us-army-pg-9', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'quantity', value: 9252, unit: 'rocket', qualifier: 'exactly',
   statement: '9,252 PG-9 rockets were sold.'},
  {id: 'car17-05-e', fact: 'car17-05', source: 'romania-journal', flow: 'us-army-to-jaysh-suriyah-al-jadid-pg-9', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2017-12-14'),
   statement: 'Items of the type that Romania had sold to the US military reached Jaysh Suriyah al-Jadid in Syria. The traced path has them come from the US Army; that they are of the very lot sold is not said here.'},
  {id: 'car17-05-f', fact: 'car17-05', source: 'romania-insider', flow: 'us-army-to-jaysh-suriyah-al-jadid-pg-9', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2017-12-14'),
   statement: 'Items of the type that Romania had sold to the US military reached Jaysh Suriyah al-Jadid in Syria. The traced path has them come from the US Army; that they are of the very lot sold is not said here.'},
  {id: 'car17-05-g', fact: 'car17-05', source: 'romania-journal', flow: 'jaysh-suriyah-al-jadid-to-islamic-state-pg-9', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2017-12-14'),
   statement: 'Items of the type that had reached Jaysh Suriyah al-Jadid were then with the Islamic State in Iraq. How they passed is not said here.'},
  {id: 'car17-05-h', fact: 'car17-05', source: 'romania-insider', flow: 'jaysh-suriyah-al-jadid-to-islamic-state-pg-9', stance: 'ASSERTS', credibility: 3, wording: 'likely', statedOn: date('2017-12-14'),
   statement: 'Items of the type that had reached Jaysh Suriyah al-Jadid were then with the Islamic State in Iraq. How they passed is not said here.'},
  // The missile tube of Ramadi
  {id: 'car17-06-a', fact: 'car17-06', source: 'the-star-2017-12-14', flow: 'vmz-to-kiesler-9m111', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'A Bulgarian missile of the 9M111 type was exported by way of Kiesler Police Supply; the traced path begins at VMZ.'},
  {id: 'car17-06-b', fact: 'car17-06', source: 'rusreality', flow: 'vmz-to-kiesler-9m111', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'A Bulgarian missile of the 9M111 type was exported by way of Kiesler Police Supply; the traced path begins at VMZ.'},
  {id: 'car17-06-c', fact: 'car17-06', source: 'the-star-2017-12-14', flow: 'kiesler-to-us-army-9m111', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'The missile was exported to the US Army via Kiesler Police Supply.'},
  {id: 'car17-06-d', fact: 'car17-06', source: 'rusreality', flow: 'kiesler-to-us-army-9m111', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'The missile was exported to the US Army via Kiesler Police Supply.'},
  {id: 'car17-06-e', fact: 'car17-06', source: 'the-star-2017-12-14', flow: 'us-army-to-opposition-9m111', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'The traced path has the missile pass from the US Army to the Syrian opposition. The same report says of such supplies that they were made "apparently".'},
  {id: 'car17-06-f', fact: 'car17-06', source: 'rusreality', flow: 'us-army-to-opposition-9m111', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'The traced path has the missile pass from the US Army to the Syrian opposition. The same report says of such supplies that they were made "apparently".'},
  {id: 'car17-06-g', fact: 'car17-06', source: 'the-star-2017-12-14', flow: 'opposition-to-islamic-state-9m111', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'The traced path has the missile pass from the Syrian opposition to the Islamic State, in whose hands its tube was found in Ramadi. How it passed is not said here.'},
  {id: 'car17-06-h', fact: 'car17-06', source: 'rusreality', flow: 'opposition-to-islamic-state-9m111', stance: 'ASSERTS', credibility: 4, wording: 'reported', statedOn: date('2017-12-14'),
   statement: 'The traced path has the missile pass from the Syrian opposition to the Islamic State, in whose hands its tube was found in Ramadi. How it passed is not said here.'},
  {id: 'car17-06-i', fact: 'car17-06', source: 'the-star-2017-12-14', flow: 'vmz-to-kiesler-9m111', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'date', earliest: date('2015-12-12'), latest: date('2015-12-12'),
   statement: 'The missile was exported on 12 December 2015.'},
  {id: 'car17-06-j', fact: 'car17-06', source: 'the-star-2017-12-14', flow: 'kiesler-to-us-army-9m111', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'date', earliest: date('2015-12-12'), latest: date('2015-12-12'),
   statement: 'The missile was exported on 12 December 2015.'},
  {id: 'car17-06-k', fact: 'car17-06', source: 'the-star-2017-12-14', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   statement: 'The tube was found with the Islamic State in Ramadi; the traced path ends with the Iraqi Federal Police.'},
  {id: 'car17-06-l', fact: 'car17-06', source: 'the-star-2017-12-14', stance: 'ASSERTS', credibility: 2, wording: 'documented', statedOn: date('2017-12-14'),
   property: 'duration', value: 59, unit: 'day', qualifier: 'exactly',
   statement: 'It was found 59 days after its export. Reckoned from 12 December 2015 that is 9 February 2016.'},
  {id: 'car17-07-a', fact: 'car17-07', source: 'bivol-missiles', flow: 'vmz-to-kiesler-9m111', stance: 'DISPUTES', credibility: 4, wording: 'reported',
   property: 'date', earliest: date('2015-12-15'), latest: date('2015-12-15'),
   statement: 'The export of the same missile is dated 15 December 2015, against the 12 December of two other articles.'},
  {id: 'car17-07-b', fact: 'car17-07', source: 'bivol-missiles', flow: 'kiesler-to-us-army-9m111', stance: 'DISPUTES', credibility: 4, wording: 'reported',
   property: 'date', earliest: date('2015-12-15'), latest: date('2015-12-15'),
   statement: 'The export of the same missile is dated 15 December 2015, against the 12 December of two other articles.'},
  {id: 'car17-08-a', fact: 'car17-08', source: 'bivol-missiles', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   statement: 'There was a contract of 2014 with Kiesler for missiles of this type. SIPRI\'s register, which has Bulgaria deliver 610 to the USA in 2014, supports it without being the same count.'},
  {id: 'car17-08-b', fact: 'car17-08', source: 'bivol-missiles', stance: 'ASSERTS', credibility: 4, wording: 'reported',
   property: 'quantity', value: 600, unit: 'missile',
   statement: 'The contract was for 600 missiles.'}
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
  {claim: 'car17-01-a', role: 'event', ids: ['car-documentation-2014-2017']},
  {claim: 'car17-02-a', role: 'event', ids: ['car-documentation-2014-2017']},
  {claim: 'car17-02-b', role: 'event', ids: ['car-documentation-2014-2017']},
  {claim: 'car17-02-c', role: 'event', ids: ['car-documentation-2014-2017']},
  {claim: 'car17-02-d', role: 'event', ids: ['car-documentation-2014-2017']},
  {claim: 'car17-02-e', role: 'event', ids: ['car-documentation-2014-2017']},
  {claim: 'car17-08-a', role: 'event', ids: ['contract-kiesler-600-missiles']},
  {claim: 'car17-08-b', role: 'event', ids: ['contract-kiesler-600-missiles']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Event {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: actors.
UNWIND [
  {claim: 'car17-01-a', role: 'holder', ids: ['islamic-state']},
  {claim: 'car17-04-b', role: 'exporter', ids: ['bulgaria']},
  {claim: 'car17-04-b', role: 'importer', ids: ['saudi-arabia']},
  {claim: 'car17-06-k', role: 'holder', ids: ['islamic-state']},
  {claim: 'car17-06-k', role: 'seizer', ids: ['iraqi-federal-police']},
  {claim: 'car17-08-a', role: 'contractor', ids: ['kiesler-police-supply']},
  {claim: 'car17-08-b', role: 'contractor', ids: ['kiesler-police-supply']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Actor {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {claim: 'car17-02-a', role: 'materiel', ids: ['weapons']},
  {claim: 'car17-02-b', role: 'materiel', ids: ['ammunition']},
  {claim: 'car17-02-c', role: 'materiel', ids: ['weapons']},
  {claim: 'car17-02-d', role: 'materiel', ids: ['ammunition']},
  {claim: 'car17-02-e', role: 'materiel', ids: ['weapons', 'ammunition']},
  {claim: 'car17-08-a', role: 'materiel', ids: ['9m111']},
  {claim: 'car17-08-b', role: 'materiel', ids: ['9m111']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Materiel {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: items.
UNWIND [
  {claim: 'car17-06-k', role: 'item', ids: ['item-9m111-tube-ramadi']},
  {claim: 'car17-06-l', role: 'item', ids: ['item-9m111-tube-ramadi']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Item {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: seizures.
UNWIND [
  {claim: 'car17-06-k', role: 'seizure', ids: ['seizure-ramadi-9m111']},
  {claim: 'car17-06-l', role: 'seizure', ids: ['seizure-ramadi-9m111']}
] AS row
UNWIND row.ids AS about
MATCH (c:Claim {id: row.claim}), (n:Seizure {id: about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
