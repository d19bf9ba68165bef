// Claims: what Saudi Arabia bought in South-Eastern Europe, and what was seen of it in Syria.
// Single statements, in our own words; exact is a fragment of the source by which the place is found again.

UNWIND [
  {id: 'coy17-01-a', fact: 'coy17-01', source: 'occrp-2017-05', flow: 'zastava-to-biem-coyote', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'Zastava sold M02 Coyote machine guns to the Bulgarian broker BIEM, for export to Saudi Arabia.',
   exact: 'were sold to Bulgarian Industrial Engineering and Management (BIEM), a Sofia-based arms'},
  {id: 'coy17-03-a', fact: 'coy17-03', source: 'rimse-gr-2017-05-13', flow: 'zastava-to-biem-coyote', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Zastava sold the gun to the broker BIEM under a Saudi end-user certificate, its head confirms.',
   exact: 'concluded an agreement with the company BIEM from Bulgaria'},
  {id: 'coy17-01-b', fact: 'coy17-01', source: 'occrp-2017-05', flow: 'biem-to-saudi-arabia-coyote', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'The broker BIEM bought the guns for export to Saudi Arabia.',
   exact: 'were sold to Bulgarian Industrial Engineering and Management (BIEM), a Sofia-based arms'},
  {id: 'coy17-03-b', fact: 'coy17-03', source: 'rimse-gr-2017-05-13', flow: 'biem-to-saudi-arabia-coyote', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The sale through BIEM was to Saudi Arabia, the head of Zastava confirms; Serbia calls its licence lawful.',
   exact: 'concluded an agreement with the company BIEM from Bulgaria'},
  {id: 'coy17-02-a', fact: 'coy17-02', source: 'occrp-2017-05', flow: 'saudi-arabia-to-hand-in-turkiye-coyote', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'From Saudi Arabia the guns were likely shipped to Türkiye. To whom there is not said.',
   exact: 'From there, the weapons were likely shipped to Turkey, from where arms'},
  {id: 'coy17-02-b', fact: 'coy17-02', source: 'occrp-2017-05', flow: 'hand-in-turkiye-to-fsa-aleppo-coyote', stance: 'ASSERTS', credibility: 3, wording: 'likely', recordedAt: date('2026-11-27'),
   statement: 'From Türkiye, whence arms often cross into northern Syria, the guns likely came to fighters of the Free Syrian Army at Aleppo, who had them by February 2016. By whose hands is not said.',
   exact: 'From there, the weapons were likely shipped to Turkey, from where arms'},
  {id: 'coy17-03-c', fact: 'coy17-03', source: 'rimse-gr-2017-05-13', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'The gun was seen in Syria, the head of Zastava confirms, on mounts that are not of the factory; Serbia calls its licence lawful, and how it came there is left open.',
   exact: 'concluded an agreement with the company BIEM from Bulgaria'},
  {id: 'coy17-04-a', fact: 'coy17-04', source: 'atv-banja-luka-2017-05', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'seen', earliest: date('2016-11-08'), latest: date('2016-11-16'),
   statement: 'Seen with the Coyote were the Free Idlib Army on 8 November 2016 and Suqur al-Shamal, against the Islamic State, on 16 November 2016.',
   exact: 'Suqur al-Shamal firing Serbian M02 Coyote 12.7mm HMG at IS positions on'},
  {id: 'me17-01-a', fact: 'me17-01', source: 'birn-occrp-making-a-killing', flow: 'montenegro-broker-to-saudi-arabia', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'A broker sold ageing arms and ammunition of Yugoslav times from Montenegro to Saudi Arabia, and says that later use is no concern of his.',
   exact: 'sold almost 300 tons of aging Yugoslav-era weapons and ammunition to Saudi'},
  {id: 'me17-01-b', fact: 'me17-01', source: 'birn-occrp-making-a-killing', flow: 'montenegro-broker-to-saudi-arabia', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 300, unit: 'ton', qualifier: 'at most',
   statement: 'Almost 300 tons.',
   exact: 'sold almost 300 tons of aging Yugoslav-era weapons and ammunition to Saudi'},
  {id: 'ba18-01-a', fact: 'ba18-01', source: 'balkans-post-2018', flow: 'bosnian-factory-to-saudi-arabia-mortars', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'A Bosnian factory sent 120 mm mortars to Saudi Arabia in early 2016, a retired official of it says.',
   exact: 'It was part of a supply of 500 mortars. I remember the'},
  {id: 'ba18-01-b', fact: 'ba18-01', source: 'balkans-post-2018', flow: 'bosnian-factory-to-saudi-arabia-mortars', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'quantity', value: 500, unit: 'mortar',
   statement: '500 mortars.',
   exact: 'It was part of a supply of 500 mortars. I remember the'},
  {id: 'ba18-02-a', fact: 'ba18-02', source: 'balkans-post-2018', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'The log book of such a mortar was found in a bombed store in eastern Aleppo; the Saudi embassy calls the claims vague and unfounded. A book, not the mortar, so no flow is drawn.',
   exact: 'described the allegations as “vague and unfounded”'},
  {id: 'rs19-01-a', fact: 'rs19-01', source: 'middle-east-monitor-2019-09-05', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   property: 'rounds claimed', value: 3000000, unit: 'round', qualifier: 'at least',
   statement: 'At least three million Serbian mortar rounds and rockets reached Yemen and Syria in three years, a journalist claims; the lot traced is in Yemen, so nothing is shown of Syria.',
   exact: 'shells and rockets) have found their way to both Yemen and Syria'},
  {id: 'alep16-01-a', fact: 'alep16-01', source: 'ria-novosti-2016-12-13', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'A television team found Bulgarian Grad rockets and 73 mm and 40 mm rounds in a store in eastern Aleppo, labelled as prepared for export in July 2015 and shipped in October 2015. How they came there is not shown.',
   exact: 'Боеприпасы были подготовлены к вывозу из Болгарии в июле 2015 года, груз'},
  {id: 'alep16-02-a', fact: 'alep16-02', source: 'innfrad-com-2016-12-29', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   statement: 'Bulgarian prosecutors opened a check on whether arms went to armed groups in Syria.',
   exact: 'مليونى قذيفة من العيار الكبير و4 آلاف صاروخ "جراد" من صنع بلغارى'},
  {id: 'alep16-02-b', fact: 'alep16-02', source: 'innfrad-com-2016-12-29', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'found, shells', value: 2000000, unit: 'shell',
   statement: 'The press gives 2,000,000 shells found in Aleppo.',
   exact: 'مليونى قذيفة من العيار الكبير و4 آلاف صاروخ "جراد" من صنع بلغارى'},
  {id: 'alep16-02-c', fact: 'alep16-02', source: 'innfrad-com-2016-12-29', stance: 'ASSERTS', credibility: 4, wording: 'reported', recordedAt: date('2026-11-27'),
   property: 'found, Grad rockets', value: 4000, unit: 'Grad rocket',
   statement: 'The press gives 4,000 Grad rockets found in Aleppo.',
   exact: 'مليونى قذيفة من العيار الكبير و4 آلاف صاروخ "جراد" من صنع بلغارى'},
  {id: 'ram17-01-a', fact: 'ram17-01', source: 'global-research-2017-09-13', stance: 'ASSERTS', credibility: 5, wording: 'alleged', recordedAt: date('2026-11-27'),
   statement: 'Contractors of the US military have bought arms since 2013 from plants in Serbia, Bosnia, Kazakhstan and Czechia, which went to US command centres in Türkiye and Jordan; that they went through Ramstein is alleged. Which plant sold what is not said.',
   exact: 'sent from factories in Serbia, Bosnia, Kazakhstan and the Czech Republic'},
  {id: 'ram17-02-a', fact: 'ram17-02', source: 'eurasia-review-2017-09-17', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'SOCOM told its contractors in December 2016 to stop bringing Soviet-style munitions from the Balkans through Germany.',
   exact: 'to stop trucking Soviet-style munitions from the Balkans through Germany in December'},
  {id: 'ram18-01-a', fact: 'ram18-01', source: 'balkan-insight-2018-02-08', stance: 'DISPUTES', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'A German prosecutor found no signs of concrete transports of arms through Ramstein, though none is ruled out, and closed the case.',
   exact: '“no indications of concrete arms transports” via Ramstein were discovered'},
  {id: 'ram18-02-a', fact: 'ram18-02', source: 'balkan-insight-2018-02-08', stance: 'ASSERTS', credibility: 2, wording: 'documented', recordedAt: date('2026-11-27'),
   statement: 'End-user certificates of the USA for arms bound for Syria named the US government as the user, left Syria out and allowed the handing on to partner forces.',
   exact: 'by the “US government” and making no mention of the Middle Eastern'}
] AS row
MATCH (s:Source {id: row.source})
MERGE (c:Claim {id: row.id})
SET c.fact = row.fact, c.flowId = row.flow, c.stance = row.stance, c.credibility = row.credibility, c.gradedBy = 'seed rule 1',
    c.statement = row.statement, c.quote = row.quote, c.lang = row.lang, c.locatorExact = row.exact, c.locatorHeading = row.heading,
    c.wording = row.wording, c.statedOn = row.statedOn, c.recordedAt = row.recordedAt,
    c.property = row.property, c.value = row.value, c.unit = row.unit, c.qualifier = row.qualifier,
    c.earliest = row.earliest, c.latest = row.latest
MERGE (c)-[:FROM]->(s);

// What they are about: events.
UNWIND [
  {about: 'aleppo-store-2016-12', role: 'event', claims: ['alep16-01-a', 'alep16-02-a', 'alep16-02-b', 'alep16-02-c']},
  {about: 'ramstein-transfers', role: 'event', claims: ['ram17-01-a', 'ram17-02-a', 'ram18-01-a', 'ram18-02-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Event {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: actors.
UNWIND [
  {about: 'zastava-arms', role: 'manufacturer', claims: ['coy17-03-c']},
  {about: 'saudi-arabia', role: 'importer', claims: ['coy17-03-c']},
  {about: 'free-idlib-army', role: 'holder', claims: ['coy17-04-a']},
  {about: 'suqur-al-shamal', role: 'holder', claims: ['coy17-04-a']},
  {about: 'saudi-arabia', role: 'destination in the papers', claims: ['ba18-02-a']},
  {about: 'serbia', role: 'exporter', claims: ['rs19-01-a']},
  {about: 'bulgaria', role: 'country of manufacture', claims: ['alep16-01-a']},
  {about: 'bulgaria', role: 'country', claims: ['alep16-02-a']},
  {about: 'serbia', role: 'country of the plants', claims: ['ram17-01-a']},
  {about: 'bosnia-herzegovina', role: 'country of the plants', claims: ['ram17-01-a']},
  {about: 'kazakhstan', role: 'country of the plants', claims: ['ram17-01-a']},
  {about: 'czechia', role: 'country of the plants', claims: ['ram17-01-a']},
  {about: 'socom', role: 'buyer', claims: ['ram17-02-a']},
  {about: 'usa', role: 'user named', claims: ['ram18-02-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Actor {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);

// What they are about: materiel.
UNWIND [
  {about: 'm02-coyote', role: 'materiel', claims: ['coy17-03-c', 'coy17-04-a']},
  {about: 'mortar-120mm-m75', role: 'materiel', claims: ['ba18-02-a']},
  {about: 'mortar-round', role: 'materiel', claims: ['rs19-01-a']},
  {about: 'grad-rocket', role: 'materiel', claims: ['alep16-01-a']}
] AS row
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim}), (n:Materiel {id: row.about})
MERGE (c)-[:ABOUT {role: row.role}]->(n);
