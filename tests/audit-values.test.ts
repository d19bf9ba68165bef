import { CLAIM, describeAudits, SET, SOURCE, THEFT, told } from './support/audits.ts';

const EDTF = 'a date in EDTF such as 2014, 2014-10, 2014-10-31, 201X, 2014-10/2017-11, ../2022 or 2017-05/..';
const THIRTEEN = 'one two three four five six seven eight nine ten eleven twelve thirteen';

describeAudits(
  'what is wrong with words and numbers',
  [
    [
      'a credibility that is text',
      SET(CLAIM, "c.credibility = '1'"),
      'credibility: Claim "theft-report": credibility is "1", accepted is a whole number from 1 to 6',
    ],
    [
      'a credibility between two classes',
      SET(CLAIM, 'c.credibility = 2.5'),
      'credibility: Claim "theft-report": credibility is 2.5, accepted is a whole number from 1 to 6',
    ],
    [
      'a credibility beyond the scale',
      SET(CLAIM, 'c.credibility = 7'),
      'credibility: Claim "theft-report": credibility is 7, accepted is a whole number from 1 to 6',
    ],
    [
      'no credibility',
      SET(CLAIM, 'c.credibility = null'),
      'credibility: Claim "theft-report": credibility is missing, accepted is a whole number from 1 to 6',
    ],
    [
      'a stance of no list',
      SET("(c:Claim {id: 'trial-article'})", "c.stance = 'SAYS'"),
      'vocabulary: Claim "trial-article": stance is "SAYS", accepted is one of ASSERTS, DISPUTES, RETRACTS',
    ],
    [
      'a wording of no list',
      SET(CLAIM, "c.wording = 'Documented'"),
      'vocabulary: Claim "theft-report": wording is "Documented", accepted is one of documented, likely, reported, alleged',
    ],
    [
      'a qualifier of no list on a claim',
      SET(CLAIM, "c.qualifier = 'circa'"),
      'vocabulary: Claim "theft-report": qualifier is "circa", accepted is one of exactly, about, at least, at most',
    ],
    [
      'a qualifier of no list on a flow',
      SET(THEFT, "f.qualifier = 'circa'"),
      'vocabulary: DIVERTED "theft": qualifier is "circa", accepted is one of exactly, about, at least, at most',
    ],
    [
      'a qualifier of no list on what a seizure yielded',
      SET('()-[y:YIELDED]->()', "y.qualifier = 'circa'"),
      'vocabulary: YIELDED "seizure -> item": qualifier is "circa", accepted is one of exactly, about, at least, at most',
    ],
    [
      'a point of diversion of no list',
      SET(THEFT, "f.diversionPoint = 'later'"),
      'vocabulary: DIVERTED "theft": diversionPoint is "later", accepted is one of pre-export, transfer, post-delivery, UNDETERMINED',
    ],
    [
      'a mechanism of no list',
      SET(THEFT, "f.diversionMechanism = 'stolen'"),
      'vocabulary: DIVERTED "theft": diversionMechanism is "stolen", accepted is one of battlefield capture, loss, theft, unauthorised retransfer, corruption, state-sponsored, collapse of custody, UNDETERMINED',
    ],
    [
      'a source without reliability',
      SET(SOURCE, 's.reliability = null'),
      'vocabulary: Source "report": reliability is missing, accepted is one of A, B, C, D, E, F',
    ],
    [
      'a medium of no list',
      SET(SOURCE, "s.medium = 'book'"),
      'vocabulary: Source "report": medium is "book", accepted is one of report, register, press release, statement, news article, blog post, web page, broadcast, social media, documents',
    ],
    [
      'a claim that says nothing',
      SET(CLAIM, "c.statement = ''"),
      'statement: Claim "theft-report": it has no statement, accepted is what it says, in words of our own',
    ],
    [
      'a quantity in words',
      SET(THEFT, "f.quantity = '18'"),
      'number: DIVERTED "theft": quantity is "18", accepted is a number from 0 to 1e15',
    ],
    [
      'a value in words',
      SET(CLAIM, "c.property = 'quantity', c.value = 'many'"),
      'number: Claim "theft-report": value is "many", accepted is a number from -1e15 to 1e15',
    ],
  ],
  ({ errors }) => told(errors),
);

describeAudits(
  'what is wrong with days',
  [
    [
      'a bound that became nothing, though the date says one',
      SET(THEFT, 'f.latest = null'),
      'days-of-when: DIVERTED "theft": latest is missing, accepted is 2014-10-31, as when "2014-10" says',
    ],
    [
      'a bound that the date does not say',
      SET(THEFT, "f.earliest = date('2014-09-30')"),
      'days-of-when: DIVERTED "theft": earliest is 2014-09-30, accepted is 2014-10-01, as when "2014-10" says',
    ],
    [
      'a bound where the date is open',
      SET('(e:Event)', "e.earliest = date('2019-01-01')"),
      'days-of-when: Event "trial": earliest is 2019-01-01, accepted is none, as when "../2020" says',
    ],
    [
      'a seizure that the date says otherwise',
      SET('(s:Seizure)', "s.`when` = '2017'"),
      'days-of-when: Seizure "seizure": earliest is 2016-01-01, accepted is 2017-01-01, as when "2017" says',
      'days-of-when: Seizure "seizure": latest is 2016-12-31, accepted is 2017-12-31, as when "2017" says',
    ],
    [
      'a day of publication that is missing',
      SET(SOURCE, 's.publishedFrom = null'),
      'days-of-when: Source "report": publishedFrom is missing, accepted is 2018-03-01, as when "2018-03" says',
    ],
    [
      'a claim whose days are not those of its date',
      SET(CLAIM, "c.`when` = '2014', c.earliest = date('2014-01-01')"),
      'days-of-when: Claim "theft-report": latest is missing, accepted is 2014-12-31, as when "2014" says',
    ],
    [
      'a date that cannot be read',
      SET(THEFT, "f.`when` = 'autumn 2014'"),
      `when: DIVERTED "theft": when is "autumn 2014", accepted is ${EDTF}`,
    ],
    [
      'a date that is a number',
      SET(THEFT, 'f.`when` = 2014'),
      `when: DIVERTED "theft": when is 2014, accepted is ${EDTF}`,
    ],
    [
      'inverted days',
      SET(THEFT, "f.`when` = null, f.earliest = date('2015-01-01')"),
      'inverted-days: DIVERTED "theft": earliest is 2015-01-01 and latest is 2014-10-31, accepted is an order in time',
    ],
    [
      'a bound that is text, even of a day',
      SET(THEFT, "f.latest = '2014-10-31'"),
      'day: DIVERTED "theft": latest is the text "2014-10-31", accepted is a date from 0001-01-01 on',
    ],
    [
      'a bound that is no day',
      SET(SOURCE, "s.published = '2018'"),
      'day: Source "report": published is "2018", accepted is a date from 0001-01-01 on',
    ],
    [
      'a day of a claim that is none',
      SET(CLAIM, "c.statedOn = 'May', c.recordedAt = 20180101"),
      'day: Claim "theft-report": recordedAt is 20180101, accepted is a date from 0001-01-01 on',
      'day: Claim "theft-report": statedOn is "May", accepted is a date from 0001-01-01 on',
    ],
    [
      'a part that ended before it began',
      SET('()-[p:PART_OF]->()', "p.to = date('1999-01-01')"),
      'inverted-days: PART_OF "army -> state": from is 2000-01-01 and to is 1999-01-01, accepted is an order in time',
    ],
  ],
  ({ errors }) => told(errors),
);

describeAudits(
  'what is wrong with where a claim is found',
  [
    [
      'a page before the first',
      SET(CLAIM, 'c.locatorPage = 0'),
      'locator: Claim "theft-report": locatorPage is 0, accepted is a whole number from 1 on',
    ],
    [
      'half a paragraph',
      SET(CLAIM, 'c.locatorParagraph = 1.5'),
      'locator: Claim "theft-report": locatorParagraph is 1.5, accepted is a whole number from 1 on',
    ],
    [
      'a page that is text',
      SET(CLAIM, "c.locatorPage = '12'"),
      'locator: Claim "theft-report": locatorPage is "12", accepted is a whole number from 1 on',
    ],
    [
      'a fragment that is a quotation',
      SET(CLAIM, `c.locatorExact = '${THIRTEEN}'`),
      'locator: Claim "theft-report": locatorExact has 13 words, accepted is at most 12',
    ],
    [
      'a quote in no language',
      SET("(c:Claim {id: 'theft-register'})", 'c.lang = null'),
      'lang: Claim "theft-register": it has a quote and no lang, accepted is the language of the quote, such as ar',
    ],
    [
      'an address that is none',
      SET(SOURCE, "s.url = 'example.org/report'"),
      'url: Source "report": url is "example.org/report", accepted is an address such as https://example.org/report.pdf',
    ],
    [
      'an address that a browser would run',
      SET(SOURCE, "s.archivedUrl = 'javascript:alert(1)'"),
      'url: Source "report": archivedUrl is "javascript:alert(1)", accepted is an address such as https://example.org/report.pdf',
    ],
  ],
  ({ errors }) => told(errors),
);
