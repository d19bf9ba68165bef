// Sources: first those that speak for themselves, then the articles and pages that tell of them, each DERIVED_FROM what it tells of.
// Five articles on one report count once. Reliability A-F is of the source, by the seed rule; A is given to none.
// A title in brackets is a description, not a title. A url is given where the page's own address is known;
// language 'und' where it is not known; published where the full day is known, else the EDTF text in `when`, as far as it is.

// Own words: investigators, registers, audits, statistics offices (B), newsrooms (C), parties speaking in their own cause (E).
UNWIND [
  {id: 'car-2024-is-cells', publisher: 'Conflict Armament Research', title: '[Report on the weapons of Islamic State cells in north-east Syria]', published: date('2024-01-29'), language: 'en', reliability: 'B'},
  {id: 'car-2023-dispatch', publisher: 'Conflict Armament Research', title: '[Monthly dispatch on a secondary mark on Islamic State weapons]', edtf: '2023-01', language: 'en', reliability: 'B'},
  {id: 'car-2020-procurement', publisher: 'Conflict Armament Research', title: 'Procurement Networks Behind IS Improvised Weapon Programmes', published: date('2020-12-08'), language: 'en', reliability: 'B'},
  {id: 'car-2017-weapons-of-the-islamic-state', publisher: 'Conflict Armament Research', title: 'Weapons of the Islamic State', published: date('2017-12-14'), language: 'en', reliability: 'B'},
  {id: 'car-2016-military-production', publisher: 'Conflict Armament Research', title: 'Standardisation and Quality Control in IS Military Production', published: date('2016-12-14'), language: 'en', reliability: 'B'},
  {id: 'car-2016-ied-components', publisher: 'Conflict Armament Research', title: 'Tracing the Supply of Components Used in IS IEDs', published: date('2016-02-25'), language: 'en', reliability: 'B'},
  {id: 'car-2014-ammunition', publisher: 'Conflict Armament Research', title: '[Dispatch on ammunition]', published: date('2014-10-06'), language: 'en', reliability: 'B'},
  {id: 'amnesty-taking-stock', publisher: 'Amnesty International', title: 'Taking Stock', published: date('2015-12-08'), language: 'en', reliability: 'B'},
  {id: 'un-monitoring-team-2014', publisher: 'United Nations Monitoring Team', edtf: '2014-11', language: 'en', reliability: 'B'},
  {id: 'sipri-arms-transfers', publisher: 'Stockholm International Peace Research Institute', title: 'SIPRI Arms Transfers Database', published: date('2026-05-18'), language: 'en', reliability: 'B'},
  {id: 'seesac-regional-report', publisher: 'SEESAC', title: '[Regional report on arms exports]', edtf: '2018', language: 'en', reliability: 'B'},
  {id: 'dod-oig-ctef-syria', publisher: 'US Department of Defense, Office of Inspector General', title: '[Audit of CTEF-Syria equipment]', published: date('2020-02-13'), language: 'en', reliability: 'B'},
  {id: 'croatian-bureau-of-statistics', publisher: 'Croatian Bureau of Statistics', title: '[Exports to Saudi Arabia in 2016]', language: 'hr', reliability: 'B'},
  {id: 'eu-18th-annual-report', publisher: 'European Union', title: '[18th annual report on arms exports]', language: 'en', reliability: 'B'},
  {id: 'comtrade', publisher: 'United Nations', title: '[Comtrade, trade statistics]', language: 'en', reliability: 'B'},
  {id: 'birn-occrp-making-a-killing', publisher: 'BIRN / OCCRP', title: 'Making a Killing', published: date('2016-07-27'), language: 'en', reliability: 'C'},
  {id: 'birn-occrp-pentagon-pipeline', publisher: 'BIRN / OCCRP', title: '[The Pentagon pipeline of Soviet-style arms]', published: date('2017-09-12'), language: 'en', reliability: 'C'},
  {id: 'buzzfeed-2017', publisher: 'BuzzFeed', title: '[Article on missiles bought through Kiesler Police Supply]', language: 'en', reliability: 'C'},
  // The facts at hand do not tell the two apart, so they are one source and count once.
  {id: 'nyt-jutarnji-list-2013', publisher: 'New York Times; Jutarnji list', title: '[Reports on Croatian arms, as the press tells them together]', edtf: '2013-02/2013-03', language: 'und', reliability: 'C'},
  {id: 'nyt-al-jazeera-2016', publisher: 'New York Times; Al Jazeera', title: '[Investigation of weapons stolen in Jordan]', published: date('2016-06-26'), language: 'en', reliability: 'C'},
  {id: 'sohr', publisher: 'Syrian Observatory for Human Rights', title: '[Counts of the dead at al-Sina\'a prison]', edtf: '2022', language: 'und', reliability: 'D'},
  {id: 'sdf-announcement-al-sinaa', publisher: 'Syrian Democratic Forces', title: '[Announcement of full control of al-Sina\'a prison]', published: date('2022-01-26'), language: 'und', reliability: 'E'},
  {id: 'us-statement-al-sinaa', publisher: 'United States', title: '[Statement on the battle of al-Sina\'a prison]', edtf: '2022', language: 'en', reliability: 'E'},
  {id: 'croatian-foreign-ministry-2013', publisher: 'Ministry of Foreign Affairs of Croatia', title: '[Denial of arms sales]', edtf: '2013-02', language: 'und', reliability: 'E'},
  {id: 'croatian-ministry-of-economy-2017', publisher: 'Ministry of Economy of Croatia', title: '[Total of 2016]', published: date('2017-02-21'), language: 'und', reliability: 'E'},
  {id: 'letter-to-un-2016', publisher: 'A state party (not named here)', title: '[Letter to the United Nations]', edtf: '2016', language: 'und', reliability: 'E'}
] AS row
MERGE (s:Source {id: row.id})
SET s.publisher = row.publisher, s.title = row.title, s.published = row.published, s.`when` = row.edtf,
    s.language = row.language, s.reliability = row.reliability;

// What tells of them. Newsrooms that did their own work on it are C; press at second hand, blogs, copies and reposts are D.
UNWIND [
  // on the CAR report of 2024
  {id: 'arabic-article-is-cells', from: ['car-2024-is-cells'], publisher: 'unknown (repost)', title: 'تقرير: خلايا داعش في سوريا لديها إمدادات أسلحة "مركزية"', edtf: '2024', language: 'ar', reliability: 'D'},
  {id: 'globe-and-mail-is-cells', from: ['car-2024-is-cells'], publisher: 'The Globe and Mail', title: '[Article on the CAR report on Islamic State cells]', language: 'en', reliability: 'D'},
  {id: 'levant-is-cells', from: ['car-2024-is-cells'], publisher: 'Levant', title: '[Summary of the CAR report on Islamic State cells]', url: 'https://levantis.me/2024/02/01/is-cells-in-northeast-syria-centralised-weapon-shipments-report-finds/', published: date('2024-02-01'), language: 'en', reliability: 'D'},
  // on the CAR dispatch of 2023
  {id: 'north-press-138975', from: ['car-2023-dispatch'], publisher: 'North Press', url: 'https://npasyria.com/138975', language: 'und', reliability: 'D'},
  {id: 'kurdish-voice', from: ['car-2023-dispatch'], publisher: 'Kurdish Voice', url: 'https://kurdishvoice.gr/en/turkish-backed-militias-provided-weapons-for-isis-uprising-new-evidence-suggests/', published: date('2023-01-29'), language: 'en', reliability: 'D'},
  // on the battle of al-Sina'a prison
  {id: 'iswnews-22602', from: ['sdf-announcement-al-sinaa'], publisher: 'iswnews.com', url: 'https://iswnews.com/22602', language: 'und', reliability: 'D'},
  {id: 'rudaw-2022-01-26', from: ['sdf-announcement-al-sinaa', 'sohr'], publisher: 'Rudaw', published: date('2022-01-26'), language: 'und', reliability: 'D'},
  {id: 'project-black', from: ['us-statement-al-sinaa', 'sohr'], publisher: 'Project Black', url: 'https://projectblack.substack.com/p/the-road-to-al-hasakah', language: 'en', reliability: 'D'},
  // on CAR's Weapons of the Islamic State
  {id: 'blaetter-28159', from: ['car-2017-weapons-of-the-islamic-state'], publisher: 'blaetter.de', url: 'https://blaetter.de/node/28159', language: 'de', reliability: 'D'},
  {id: 'legion-magazine', from: ['car-2017-weapons-of-the-islamic-state'], publisher: 'legionmagazine.com', language: 'en', reliability: 'D'},
  {id: 'tbglobalist-2017-12-30', from: ['car-2017-weapons-of-the-islamic-state'], publisher: 'tbglobalist.com', published: date('2017-12-30'), language: 'en', reliability: 'D'},
  {id: 'romania-journal', from: ['car-2017-weapons-of-the-islamic-state'], publisher: 'romaniajournal.ro', language: 'en', reliability: 'D'},
  {id: 'romania-insider', from: ['car-2017-weapons-of-the-islamic-state'], publisher: 'romania-insider.com', language: 'en', reliability: 'D'},
  {id: 'the-star-2017-12-14', from: ['car-2017-weapons-of-the-islamic-state'], publisher: 'thestar.com', published: date('2017-12-14'), language: 'en', reliability: 'D'},
  {id: 'rusreality', from: ['car-2017-weapons-of-the-islamic-state'], publisher: 'rusreality.com', language: 'und', reliability: 'D'},
  {id: 'bivol-missiles', from: ['buzzfeed-2017', 'car-2017-weapons-of-the-islamic-state'], publisher: 'Bivol', title: '[Article on guided anti-tank missiles]', edtf: '2017-12', language: 'en', reliability: 'D'},
  // on CAR's reports on improvised weapons
  {id: 'fiji-times', from: ['car-2016-ied-components'], publisher: 'fijitimes.com', url: 'https://fijitimes.com/bomb-supply-chain-for-islamic-state', language: 'en', reliability: 'D'},
  {id: 'wb-iisg', from: ['car-2016-ied-components'], publisher: 'wb-iisg.com', language: 'und', reliability: 'D'},
  {id: 'strategic-study-india', from: ['car-2016-ied-components'], publisher: 'Strategic Study India', title: '[Repost of a press text on 51 companies]', published: date('2016-02-27'), language: 'en', reliability: 'D'},
  {id: 'army-technology-19374', from: ['car-2016-ied-components'], publisher: 'army-technology.com', url: 'https://army-technology.com/?p=19374', language: 'en', reliability: 'D'},
  {id: 'mfs-the-other-news', from: ['car-2016-ied-components'], publisher: 'mfs-theothernews.com', url: 'https://mfs-theothernews.com/2016/03', edtf: '2016-03', language: 'und', reliability: 'D'},
  {id: 'isdei-2016-02', from: ['car-2016-ied-components'], publisher: 'isdei.blogspot.com', url: 'https://isdei.blogspot.com/2016/02', edtf: '2016-02', language: 'und', reliability: 'D'},
  {id: 'nappi11', from: ['car-2016-ied-components'], publisher: 'nappi11', language: 'und', reliability: 'D'},
  {id: 'southfront', from: ['car-2020-procurement'], publisher: 'southfront.press', language: 'en', reliability: 'D'},
  {id: 'the-reference-paris-14363', from: ['car-2020-procurement'], publisher: 'thereference-paris.com', url: 'https://thereference-paris.com/14363', language: 'und', reliability: 'D'},
  {id: 'reuters-2016-mosul', from: ['car-2016-military-production'], publisher: 'Reuters', title: '[Article KL5N1E8537]', language: 'en', reliability: 'C'},
  {id: 'washington-post-2016-12-15', from: ['car-2016-military-production'], publisher: 'The Washington Post', published: date('2016-12-15'), language: 'en', reliability: 'C'},
  {id: 'voltairenet-191953', from: ['letter-to-un-2016'], publisher: 'Voltaire Network', url: 'https://voltairenet.org/article191953.html', language: 'und', reliability: 'D'},
  // on BIRN's and OCCRP's investigations
  {id: 'eurasia-review-2016-07-28', from: ['birn-occrp-making-a-killing'], publisher: 'Eurasia Review', url: 'https://eurasiareview.com/28072016', published: date('2016-07-28'), language: 'en', reliability: 'D'},
  {id: 'cubasi-8543', from: ['birn-occrp-making-a-killing'], publisher: 'cubasi.cu', url: 'https://cubasi.cu/en/world/item/8543', language: 'en', reliability: 'D'},
  {id: 'uprooted-palestinians', from: ['birn-occrp-pentagon-pipeline'], publisher: 'uprootedpalestinians', title: '[Copy of the BIRN article]', language: 'en', reliability: 'D'},
  // on Croatia
  {id: 'daily-alert-40259', from: ['nyt-jutarnji-list-2013'], publisher: 'dailyalert.org', title: '[Item 40259]', language: 'en', reliability: 'D'},
  {id: 'art-of-olive-green', from: ['nyt-jutarnji-list-2013'], publisher: 'artofolivegreen.wordpress.com', language: 'und', reliability: 'D'},
  {id: 'al-manar-83749', from: ['croatian-foreign-ministry-2013'], publisher: 'archive.almanar.com.lb', title: '[Item 83749]', language: 'und', reliability: 'D'},
  {id: 'balkan-insight-2017-02-22', from: ['croatian-bureau-of-statistics', 'croatian-ministry-of-economy-2017'], publisher: 'BIRN, Balkan Insight', published: date('2017-02-22'), language: 'en', reliability: 'C'},
  {id: 'balkan-insight-2017-03', from: ['eu-18th-annual-report'], publisher: 'BIRN, Balkan Insight', edtf: '2017-03', language: 'en', reliability: 'C'},
  {id: 'birn-2017-02-21', from: ['comtrade'], publisher: 'BIRN', published: date('2017-02-21'), language: 'en', reliability: 'C'},
  {id: 'total-croatia-news', from: ['birn-2017-02-21'], publisher: 'Total Croatia News', language: 'en', reliability: 'D'},
  // on the weapons stolen in Jordan
  {id: 'al-araby', from: ['nyt-al-jazeera-2016'], publisher: 'alaraby.co.uk', language: 'und', reliability: 'D'},
  {id: 'seattle-times', from: ['nyt-al-jazeera-2016'], publisher: 'The Seattle Times', language: 'en', reliability: 'D'},
  {id: 'healthinsurance4everyone', from: ['nyt-al-jazeera-2016'], publisher: 'healthinsurance4everyone', language: 'und', reliability: 'D'},
  // others
  {id: 'newsmax-2020-02-20', from: ['dod-oig-ctef-syria'], publisher: 'Newsmax', published: date('2020-02-20'), language: 'en', reliability: 'D'},
  {id: 'investment-watch-blog', from: ['dod-oig-ctef-syria'], publisher: 'investmentwatchblog', language: 'en', reliability: 'D'},
  {id: 'fdocuments', from: ['amnesty-taking-stock'], publisher: 'fdocuments.net', title: '[Copy of Taking Stock]', language: 'en', reliability: 'D'},
  {id: 'diazilla-533189', from: ['amnesty-taking-stock'], publisher: 'diazilla.com', title: '[Copy of Taking Stock]', url: 'https://diazilla.com/doc/533189', language: 'en', reliability: 'D'},
  {id: 'from-the-g-man', from: ['amnesty-taking-stock'], publisher: 'fromthegman.blogspot.com', language: 'und', reliability: 'D'},
  {id: 'inquirer-745551', from: ['amnesty-taking-stock'], publisher: 'newsinfo.inquirer.net', url: 'https://newsinfo.inquirer.net/745551', language: 'en', reliability: 'D'},
  {id: 'guardian-2014', from: ['un-monitoring-team-2014'], publisher: 'The Guardian', language: 'en', reliability: 'D'},
  {id: 'craving-news', from: ['guardian-2014'], publisher: 'craving-news.blogspot.com', title: '[Copy of a text of The Guardian]', language: 'en', reliability: 'D'},
  {id: 'wbai-2301', from: ['car-2014-ammunition'], publisher: 'wbai.org', url: 'https://wbai.org/articles.php?article=2301', language: 'en', reliability: 'D'},
  {id: 'the-rational-progressive', from: ['car-2014-ammunition'], publisher: 'therationalprogressive.com', language: 'und', reliability: 'D'},
  {id: 'birn-seesac', from: ['seesac-regional-report'], publisher: 'BIRN', title: '[Article on the SEESAC regional report]', language: 'en', reliability: 'C'},
  {id: 'greece4greeks', from: ['birn-seesac'], publisher: 'greece4greeks', title: '[Copy of the BIRN article]', language: 'und', reliability: 'D'},
  {id: 'world-bulletin', from: ['seesac-regional-report'], publisher: 'World Bulletin', language: 'und', reliability: 'D'}
] AS row
MERGE (s:Source {id: row.id})
SET s.publisher = row.publisher, s.title = row.title, s.url = row.url, s.published = row.published, s.`when` = row.edtf,
    s.language = row.language, s.reliability = row.reliability
WITH s, row
UNWIND row.from AS origin
MATCH (o:Source {id: origin})
MERGE (s)-[:DERIVED_FROM]->(o);
