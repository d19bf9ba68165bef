// Actors that a source names, each with exactly one kind; what they are part of, who backs them; who makes what.

// States. Former ones have the codes of ISO 3166-3.
UNWIND [
  {id: 'syrian-government', country: 'SY', name: 'Syrian government', note: 'The government and state of Syria at the time the sources speak of, until December 2024.'},
  {id: 'iraq', country: 'IQ', name: 'Iraq'},
  {id: 'china', country: 'CN', name: 'China'},
  {id: 'dprk', country: 'KP', name: 'Democratic People\'s Republic of Korea'},
  {id: 'ussr', country: 'SUHH', name: 'Soviet Union'},
  {id: 'russia', country: 'RU', name: 'Russia'},
  {id: 'gdr', country: 'DDDE', name: 'German Democratic Republic'},
  {id: 'germany', country: 'DE', name: 'Germany'},
  {id: 'usa', country: 'US', name: 'United States of America'},
  {id: 'saudi-arabia', country: 'SA', name: 'Saudi Arabia'},
  {id: 'turkiye', country: 'TR', name: 'Türkiye'},
  {id: 'jordan', country: 'JO', name: 'Jordan'},
  {id: 'qatar', country: 'QA', name: 'Qatar'},
  {id: 'uae', country: 'AE', name: 'United Arab Emirates'},
  {id: 'sudan', country: 'SD', name: 'Sudan'},
  {id: 'lebanon', country: 'LB', name: 'Lebanon'},
  {id: 'kuwait', country: 'KW', name: 'Kuwait'},
  {id: 'iran', country: 'IR', name: 'Iran'},
  {id: 'israel', country: 'IL', name: 'Israel'},
  {id: 'bulgaria', country: 'BG', name: 'Bulgaria'},
  {id: 'romania', country: 'RO', name: 'Romania'},
  {id: 'hungary', country: 'HU', name: 'Hungary'},
  {id: 'croatia', country: 'HR', name: 'Croatia'},
  {id: 'serbia', country: 'RS', name: 'Serbia'},
  {id: 'slovenia', country: 'SI', name: 'Slovenia'},
  {id: 'slovakia', country: 'SK', name: 'Slovakia'},
  {id: 'czechia', country: 'CZ', name: 'Czechia'},
  {id: 'bosnia-herzegovina', country: 'BA', name: 'Bosnia and Herzegovina'},
  {id: 'montenegro', country: 'ME', name: 'Montenegro'},
  {id: 'north-macedonia', country: 'MK', name: 'North Macedonia'},
  {id: 'albania', country: 'AL', name: 'Albania'},
  {id: 'belarus', country: 'BY', name: 'Belarus'},
  {id: 'ukraine', country: 'UA', name: 'Ukraine'},
  {id: 'kazakhstan', country: 'KZ', name: 'Kazakhstan'},
  {id: 'france', country: 'FR', name: 'France'},
  {id: 'switzerland', country: 'CH', name: 'Switzerland'},
  {id: 'india', country: 'IN', name: 'India'},
  {id: 'brazil', country: 'BR', name: 'Brazil'},
  {id: 'netherlands', country: 'NL', name: 'Netherlands'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:State, a.name = row.name, a.country = row.country, a.note = row.note;

// Forces, services and programmes of states, and of the Kurdistan Region of Iraq.
UNWIND [
  {id: 'syrian-arab-army', country: 'SY', name: 'Syrian Arab Army'},
  {id: 'syrian-brigade-93', country: 'SY', name: 'Brigade 93 of the Syrian army'},
  {id: 'syrian-regiment-121', country: 'SY', name: 'Regiment 121 of the Syrian army'},
  {id: 'syrian-liwa-61', country: 'SY', name: 'Liwa 61 of the Syrian army'},
  {id: 'syrian-4th-armoured-division', country: 'SY', name: '4th Armoured Division of the Syrian army'},
  {id: 'syrian-ayash-depot', country: 'SY', name: 'Depot of the Syrian army at Ayash (Ayyash)'},
  {id: 'syrian-depot-west-of-deir-ez-zor', country: 'SY', name: 'Depot of government forces west of Deir ez-Zor'},
  {id: 'syrian-khan-tuman-depots', country: 'SY', name: 'Depots of the Syrian army at Khan Tuman'},
  {id: 'syrian-mahin-depot', country: 'SY', name: 'Depot of the Syrian army at Mahin'},
  {id: 'syrian-depot-qalamoun', country: 'SY', name: 'Depot of the Syrian army in the Qalamoun (Qaldun, Denha near Yabroud)'},
  {id: 'syrian-tabqa-air-base', country: 'SY', name: 'Tabqa air base of the Syrian government'},
  {id: 'syrian-taftanaz-air-base', country: 'SY', name: 'Taftanaz air base of the Syrian government'},
  {id: 'syrian-tiyas-airfield', country: 'SY', name: 'Tiyas (T4) airfield of the Syrian government'},
  {id: 'syrian-authorities-palmyra', country: 'SY', name: 'Syrian authorities that received defectors from al-Tanf in 2020'},
  {id: 'ssrc', country: 'SY', name: 'Scientific Studies and Research Center (SSRC)'},
  {id: 'syrian-internal-security', country: 'SY', name: 'Internal security forces of the Syrian authorities after December 2024'},
  {id: 'iraqi-security-forces', country: 'IQ', name: 'Iraqi defence and security forces'},
  {id: 'iraqi-army', country: 'IQ', name: 'Iraqi Army'},
  {id: 'iraqi-forces-mosul', country: 'IQ', name: 'Iraqi forces in Mosul, June 2014'},
  {id: 'iraqi-2nd-division', country: 'IQ', name: '2nd Division of the Iraqi Army'},
  {id: 'iraqi-army-hit-base', country: 'IQ', name: 'Iraqi army at the base near Hit, October 2014'},
  {id: 'syrian-division-17', country: 'SY', name: 'Division 17 of the Syrian army'},
  {id: 'russian-base-palmyra', country: 'RU', name: 'Russian base near Palmyra, December 2016'},
  {id: 'iraqi-30th-brigade', country: 'IQ', name: '30th Brigade of the 8th Mechanized Division of the Iraqi Army'},
  {id: 'iraqi-army-ramadi', country: 'IQ', name: 'Iraqi army in Ramadi, May 2015'},
  {id: 'iraqi-army-makhmur', country: 'IQ', name: 'Iraqi military whose equipment was later captured at Makhmur', note: 'Which units is not said.'},
  {id: 'iraqi-federal-police', country: 'IQ', name: 'Iraqi Federal Police'},
  {id: 'kurdistan-regional-government', country: 'IQ', name: 'Kurdistan Regional Government', note: 'Government of the Kurdistan Region of Iraq.'},
  {id: 'peshmerga', country: 'IQ', name: 'Peshmerga'},
  {id: 'kurdistan-region-security-council', country: 'IQ', name: 'Kurdistan Region Security Council'},
  {id: 'us-army', country: 'US', name: 'United States Army'},
  {id: 'us-air-force', country: 'US', name: 'United States Air Force'},
  {id: 'cia', country: 'US', name: 'Central Intelligence Agency'},
  {id: 'us-central-command', country: 'US', name: 'United States Central Command'},
  {id: 'socom', country: 'US', name: 'United States Special Operations Command'},
  {id: 'picatinny-arsenal', country: 'US', name: 'Picatinny Arsenal'},
  {id: 'sojtf-oir', country: 'US', name: 'Special Operations Joint Task Force, Operation Inherent Resolve'},
  {id: 'first-theater-sustainment-command', country: 'US', name: '1st Theater Sustainment Command'},
  {id: 'timber-sycamore', country: 'US', name: 'Timber Sycamore, programme of the CIA for Syrian rebels'},
  {id: 'jordan-gid', country: 'JO', name: 'General Intelligence Directorate of Jordan'},
  {id: 'jordan-gid-officers', country: 'JO', name: 'Officers of Jordanian intelligence (unnamed)', note: 'Those who, by the account of US and Jordanian officials, stole weapons and sold them.'},
  {id: 'turkish-armed-forces', country: 'TR', name: 'Turkish Armed Forces'},
  {id: 'turkish-security-forces', country: 'TR', name: 'Turkish security forces (which of them is not said)'},
  {id: 'turkish-gendarmerie', country: 'TR', name: 'Turkish Gendarmerie'},
  {id: 'turkish-intelligence', country: 'TR', name: 'National Intelligence Organization of Türkiye (MİT)'},
  {id: 'irgc', country: 'IR', name: 'Islamic Revolutionary Guard Corps'},
  {id: 'lebanese-army', country: 'LB', name: 'Lebanese Armed Forces'},
  {id: 'ukrainian-military-intelligence', country: 'UA', name: 'Ukrainian intelligence'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:StateForce, a.name = row.name, a.country = row.country, a.note = row.note;

// Armed groups. Batches of one programme are groups of their own: what one was given is not what the other lost.
UNWIND [
  {id: 'islamic-state', name: 'Islamic State'},
  {id: 'is-distribution-network', name: 'Central network of the Islamic State that distributes weapons'},
  {id: 'syrian-opposition-groups', country: 'SY', name: 'Armed opposition groups in Syria', note: 'An umbrella, for asking: the groups, named and unnamed, are parts of it. No flow begins or ends here.'},
  {id: 'free-syrian-army', country: 'SY', name: 'Free Syrian Army', note: 'An umbrella, for asking: the groups under it, named and unnamed, are parts of it. No flow begins or ends here.'},
  {id: 'sdf', country: 'SY', name: 'Syrian Democratic Forces', note: 'Kurdish-led.'},
  {id: 'ypg', country: 'SY', name: 'People\'s Protection Units (YPG)'},
  {id: 'ypj', country: 'SY', name: 'Women\'s Protection Units (YPJ)'},
  {id: 'syrian-arab-coalition', country: 'SY', name: 'Syrian Arab Coalition'},
  {id: 'asayish-north-east-syria', country: 'SY', name: 'Internal Security Forces of North and East Syria (Asayish)'},
  {id: 'sna', country: 'SY', name: 'Syrian National Army'},
  {id: 'jaysh-suriyah-al-jadid', country: 'SY', name: 'Jaysh Suriyah al-Jadid'},
  {id: 'harakat-hazm', country: 'SY', name: 'Harakat Hazm'},
  {id: 'syria-revolutionaries-front', country: 'SY', name: 'Syria Revolutionaries Front'},
  {id: 'fsa-13th-division', country: 'SY', name: '13th Division'},
  {id: 'houran-mujahideen-brigade', country: 'SY', name: 'Houran Mujahideen Brigade'},
  {id: 'homs-liberation-movement', country: 'SY', name: 'Homs Liberation Movement'},
  {id: 'maghawir-al-thawra', country: 'SY', name: 'Maghawir al-Thawra'},
  {id: 'free-idlib-army', country: 'SY', name: 'Free Idlib Army'},
  {id: 'suqur-al-shamal', country: 'SY', name: 'Suqur al-Shamal'},
  {id: 'division-30-first-batch', country: 'SY', name: 'Division 30, first batch (July 2015)', note: 'Trained and equipped by the USA. Not the second batch: what one was given is not what the other lost.'},
  {id: 'new-syrian-forces-second-batch', country: 'SY', name: 'New Syrian Forces, second batch (September 2015)', note: 'Trained and equipped by the USA.'},
  {id: 'supreme-military-council', country: 'SY', name: 'Supreme Military Council'},
  {id: 'dawud-brigade', country: 'SY', name: 'Dawud Brigade'},
  {id: 'jabhat-al-nusra', country: 'SY', name: 'Jabhat al-Nusra'},
  {id: 'hayat-tahrir-al-sham', country: 'SY', name: 'Hay\'at Tahrir al-Sham'},
  {id: 'jaish-al-islam', country: 'SY', name: 'Jaish al-Islam'},
  {id: 'syrian-elite-forces', country: 'SY', name: 'Syrian Elite Forces'},
  {id: 'pmu', country: 'IQ', name: 'Popular Mobilisation Units'},
  {id: 'kataib-hezbollah', country: 'IQ', name: 'Kataib Hezbollah'},
  {id: 'kurdistan-democratic-party', country: 'IQ', name: 'Kurdistan Democratic Party'},
  {id: 'pkk', country: 'TR', name: 'Kurdistan Workers\' Party (PKK)'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:ArmedGroup, a.name = row.name, a.country = row.country, a.note = row.note;

// Cells of the Islamic State, known by the seizure made from each.
UNWIND [
  {id: 'is-cell-abu-khashab', country: 'SY', name: 'Islamic State cell of the Abu Khashab seizure'},
  {id: 'is-cell-al-sinaa', country: 'SY', name: 'Islamic State cell of the al-Sina\'a prison seizure'},
  {id: 'is-cell-qayrawan', country: 'SY', name: 'Islamic State cell of the Qayrawan seizure'},
  {id: 'is-cell-al-suar', country: 'SY', name: 'Islamic State supply cell at al-Suar'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:Cell, a.name = row.name, a.country = row.country, a.note = row.note;

UNWIND [
  {id: 'global-coalition', name: 'Global Coalition against the Islamic State', note: 'Led by the USA; with local partners in Iraq and Syria.'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:Coalition, a.name = row.name, a.country = row.country, a.note = row.note;

// Manufacturers.
UNWIND [
  {id: 'vmz', country: 'BG', name: 'VMZ'},
  {id: 'zastava-arms', country: 'RS', name: 'Zastava Arms'},
  {id: 'lake-city-army-ammunition-plant', country: 'US', name: 'Lake City Army Ammunition Plant'},
  {id: 'ruag', country: 'CH', name: 'RUAG'},
  {id: 'mke', country: 'TR', name: 'MKE'},
  {id: 'gulf-oil-corporation', country: 'IN', name: 'Gulf Oil Corporation'},
  {id: 'solar-industries', country: 'IN', name: 'Solar Industries'},
  {id: 'premier-explosives', country: 'IN', name: 'Premier Explosives'},
  {id: 'rajasthan-explosives-and-chemicals', country: 'IN', name: 'Rajasthan Explosives and Chemicals'},
  {id: 'chamundi-explosives', country: 'IN', name: 'Chamundi Explosives'},
  {id: 'economic-explosives', country: 'IN', name: 'Economic Explosives'},
  {id: 'ideal-industrial-explosives', country: 'IN', name: 'IDEAL Industrial Explosives'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:Manufacturer, a.name = row.name, a.country = row.country, a.note = row.note;

// Brokers: commercial intermediaries, state export agencies and air carriers among them.
UNWIND [
  {id: 'kiesler-police-supply', country: 'US', name: 'Kiesler Police Supply'},
  {id: 'purple-shovel', country: 'US', name: 'Purple Shovel'},
  {id: 'biem', country: 'BG', name: 'BIEM'},
  {id: 'rosoboronexport', country: 'RU', name: 'Rosoboronexport', note: 'State agency for the export of arms.'},
  {id: 'komid', country: 'KP', name: 'Korea Mining Development Trading Corporation (KOMID)'},
  {id: 'turkish-cargo', country: 'TR', name: 'Turkish Cargo', note: 'An air carrier.'},
  {id: 'jordan-international-air-cargo', country: 'JO', name: 'Jordan International Air Cargo', note: 'An air carrier.'},
  {id: 'ruby-star', country: 'BY', name: 'Ruby Star', note: 'An air carrier.'},
  {id: 'uk-company-of-an-islamic-state-member', country: 'GB', name: 'British company run by a member of the Islamic State (unnamed here)'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:Broker, a.name = row.name, a.country = row.country, a.note = row.note;

UNWIND [
  {id: 'private-importer-lebanon', country: 'LB', name: 'Private importers in Lebanon (unnamed)', note: 'Stands for the private companies in Lebanon that the source leaves unnamed, however many there are.'},
  {id: 'private-importer-turkiye', country: 'TR', name: 'Private importers in Türkiye (unnamed)', note: 'Stands for the private companies in Türkiye that the source leaves unnamed, however many there are.'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:PrivateImporter, a.name = row.name, a.country = row.country, a.note = row.note;

// What is part of what. A day is given where it is known: the Syrian Democratic Forces were formed on 10 October 2015.
UNWIND [
  {part: 'syrian-arab-army', whole: 'syrian-government'},
  {part: 'syrian-brigade-93', whole: 'syrian-arab-army'},
  {part: 'syrian-regiment-121', whole: 'syrian-arab-army'},
  {part: 'syrian-liwa-61', whole: 'syrian-arab-army'},
  {part: 'syrian-4th-armoured-division', whole: 'syrian-arab-army'},
  {part: 'syrian-ayash-depot', whole: 'syrian-arab-army'},
  {part: 'syrian-depot-west-of-deir-ez-zor', whole: 'syrian-arab-army'},
  {part: 'syrian-khan-tuman-depots', whole: 'syrian-arab-army'},
  {part: 'syrian-mahin-depot', whole: 'syrian-arab-army'},
  {part: 'syrian-depot-qalamoun', whole: 'syrian-arab-army'},
  {part: 'syrian-tabqa-air-base', whole: 'syrian-government'},
  {part: 'syrian-taftanaz-air-base', whole: 'syrian-government'},
  {part: 'syrian-tiyas-airfield', whole: 'syrian-government'},
  {part: 'syrian-authorities-palmyra', whole: 'syrian-government'},
  {part: 'ssrc', whole: 'syrian-government'},
  {part: 'iraqi-security-forces', whole: 'iraq'},
  {part: 'iraqi-army', whole: 'iraqi-security-forces'},
  {part: 'iraqi-forces-mosul', whole: 'iraqi-security-forces'},
  {part: 'iraqi-2nd-division', whole: 'iraqi-army'},
  {part: 'iraqi-2nd-division', whole: 'iraqi-forces-mosul'},
  {part: 'iraqi-army-hit-base', whole: 'iraqi-army'},
  {part: 'syrian-division-17', whole: 'syrian-arab-army'},
  {part: 'russian-base-palmyra', whole: 'russia'},
  {part: 'iraqi-30th-brigade', whole: 'iraqi-army'},
  {part: 'iraqi-army-ramadi', whole: 'iraqi-army'},
  {part: 'iraqi-army-makhmur', whole: 'iraqi-army'},
  {part: 'iraqi-federal-police', whole: 'iraqi-security-forces'},
  {part: 'peshmerga', whole: 'kurdistan-regional-government'},
  {part: 'kurdistan-region-security-council', whole: 'kurdistan-regional-government'},
  {part: 'us-army', whole: 'usa'},
  {part: 'us-air-force', whole: 'usa'},
  {part: 'cia', whole: 'usa'},
  {part: 'us-central-command', whole: 'usa'},
  {part: 'socom', whole: 'usa'},
  {part: 'picatinny-arsenal', whole: 'us-army'},
  {part: 'sojtf-oir', whole: 'usa'},
  {part: 'first-theater-sustainment-command', whole: 'us-army'},
  {part: 'timber-sycamore', whole: 'cia'},
  {part: 'jordan-gid', whole: 'jordan'},
  {part: 'jordan-gid-officers', whole: 'jordan-gid'},
  {part: 'turkish-armed-forces', whole: 'turkiye'},
  {part: 'turkish-security-forces', whole: 'turkiye'},
  {part: 'turkish-gendarmerie', whole: 'turkiye'},
  {part: 'turkish-intelligence', whole: 'turkiye'},
  {part: 'irgc', whole: 'iran'},
  {part: 'lebanese-army', whole: 'lebanon'},
  {part: 'ukrainian-military-intelligence', whole: 'ukraine'},
  {part: 'is-distribution-network', whole: 'islamic-state'},
  {part: 'free-syrian-army', whole: 'syrian-opposition-groups'},
  {part: 'ypg', whole: 'sdf', from: date('2015-10-10')},
  {part: 'ypj', whole: 'sdf', from: date('2015-10-10')},
  {part: 'syrian-arab-coalition', whole: 'sdf', from: date('2015-10-10')},
  {part: 'jaysh-suriyah-al-jadid', whole: 'syrian-opposition-groups'},
  {part: 'harakat-hazm', whole: 'syrian-opposition-groups'},
  {part: 'syria-revolutionaries-front', whole: 'syrian-opposition-groups'},
  {part: 'fsa-13th-division', whole: 'free-syrian-army'},
  {part: 'houran-mujahideen-brigade', whole: 'free-syrian-army'},
  {part: 'homs-liberation-movement', whole: 'free-syrian-army'},
  {part: 'maghawir-al-thawra', whole: 'syrian-opposition-groups'},
  {part: 'free-idlib-army', whole: 'syrian-opposition-groups'},
  {part: 'suqur-al-shamal', whole: 'syrian-opposition-groups'},
  {part: 'division-30-first-batch', whole: 'syrian-opposition-groups'},
  {part: 'new-syrian-forces-second-batch', whole: 'syrian-opposition-groups'},
  {part: 'supreme-military-council', whole: 'free-syrian-army'},
  {part: 'dawud-brigade', whole: 'syrian-opposition-groups'},
  {part: 'jaish-al-islam', whole: 'syrian-opposition-groups'},
  {part: 'is-cell-abu-khashab', whole: 'islamic-state'},
  {part: 'is-cell-al-sinaa', whole: 'islamic-state'},
  {part: 'is-cell-qayrawan', whole: 'islamic-state'},
  {part: 'is-cell-al-suar', whole: 'islamic-state'},
  {part: 'vmz', whole: 'bulgaria'}
] AS row
MATCH (part:Actor {id: row.part}), (whole:Actor {id: row.whole})
MERGE (part)-[p:PART_OF]->(whole)
SET p.from = row.from;

UNWIND [
  {actor: 'sna', backer: 'turkiye'}
] AS row
MATCH (a:Actor {id: row.actor}), (b:Actor {id: row.backer})
MERGE (a)-[:BACKED_BY]->(b);

// Who makes what.
UNWIND [
  {materiel: 'type-68', maker: 'dprk'},
  {materiel: '9m111-vmz', maker: 'vmz'},
  {materiel: 'm02-coyote', maker: 'zastava-arms'},
  {materiel: 'hand-grenade-ruag', maker: 'ruag'}
] AS row
MATCH (m:Materiel {id: row.materiel}), (a:Actor {id: row.maker})
MERGE (m)-[:MADE_BY]->(a);
