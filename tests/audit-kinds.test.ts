import { describe, expect, it } from 'vitest';
import { VISIBLE } from '../src/model/text.ts';
import { loadQueries } from '../src/store/queries.ts';
import { type Case, CLAIM, claim, describeAudits, SET, SOURCE, THEFT, told } from './support/audits.ts';

const COUNTRY = 'a country by ISO 3166, such as SY, or SUHH for one that is no more';
const LANGUAGE = 'a language by BCP 47, such as ar or sr-Latn';
const ACTOR = "(a:Actor {id: 'group'})";
const NAME = "(n:Name {id: 'name:group'})";
const ITEM = "(i:Item {id: 'item'})";
const PLACE = "(p:Place {id: 'place'})";

/** What is found of one property that is set to a value, where a kind takes no such value. */
const wrong = (match: string, thing: string, rule: string, property: string, value: string, accepted: string): Case => [
  `${property} that is ${value}`,
  SET(match, `${match.slice(1, 2)}.${property} = ${value}`),
  `${rule}: ${thing}: ${property} is ${value.replaceAll("'", '"')}, accepted is ${accepted}`,
];
const ofSource = (property: string, value: string, accepted: string, rule = 'text') =>
  wrong(SOURCE, 'Source "report"', rule, property, value, accepted);
const ofClaim = (property: string, value: string, accepted: string, rule = 'text') =>
  wrong(CLAIM, 'Claim "theft-report"', rule, property, value, accepted);

describeAudits(
  'what is wrong with texts',
  [
    ofSource('title', '5', 'text'),
    ofSource('publisher', 'true', 'text'),
    ofSource('urlUnknown', 'true', 'text'),
    ofSource('note', "['a']", 'text'),
    ofSource('authors', "'CAR'", 'a list of texts'),
    ofSource('authors', '[5]', 'a list of texts'),
    ofClaim('gradedBy', '1', 'text'),
    ofClaim('fact', '7', 'text'),
    ofClaim('unit', '5', 'text'),
    ofClaim('locatorHeading', '5', 'text'),
    ofClaim('locatorExact', '5', 'text'),
    ofClaim('locatorSuffix', '5', 'text'),
    wrong(ACTOR, 'Actor "group"', 'text', 'name', '5', 'text'),
    wrong(ACTOR, 'Actor "group"', 'text', 'note', 'true', 'text'),
    wrong(NAME, 'Name "name:group"', 'text', 'text', '5', 'text'),
    wrong(ITEM, 'Item "item"', 'text', 'serial', 'true', 'text or a number'),
    [
      'a unit of a flow that is a number',
      SET(THEFT, 'f.unit = 5'),
      'text: DIVERTED "theft": unit is 5, accepted is text',
    ],
    [
      'a unit of what a seizure yielded that is a number',
      SET('()-[y:YIELDED]->()', 'y.unit = 5'),
      'text: YIELDED "seizure -> item": unit is 5, accepted is text',
    ],
    [
      'a role that is a number',
      SET('()-[i:INVOLVED]->()', 'i.role = 5'),
      'text: INVOLVED "trial -> group": role is 5, accepted is text',
    ],
    [
      'a statement and a quote that are numbers',
      SET(CLAIM, 'c.statement = 5, c.quote = 7'),
      'statement: Claim "theft-report": it has no statement, accepted is what it says, in words of our own',
      'text: Claim "theft-report": quote is 7, accepted is text',
      'text: Claim "theft-report": statement is 5, accepted is text',
    ],
  ],
  ({ errors }) => told(errors),
);

describeAudits(
  'what is wrong with numbers, languages and countries',
  [
    ...['-1', '1.0e300'].map(
      (quantity): Case => [
        `a quantity of ${quantity}`,
        SET(THEFT, `f.quantity = ${quantity}`),
        `number: DIVERTED "theft": quantity is ${Number(quantity)}, accepted is a number from 0 to 1e15`,
      ],
    ),
    ...[
      ['0.0/0.0', 'NaN'],
      ['1.0/0.0', 'Infinity'],
      ['-1.0/0.0', '-Infinity'],
    ].map(
      ([value, found]): Case => [
        `a value that is ${found}`,
        SET(CLAIM, `c.property = 'quantity', c.value = ${value}`),
        `number: Claim "theft-report": value is ${found}, accepted is a number from -1e15 to 1e15`,
      ],
    ),
    ofClaim('value', '9007199254740991', 'a number from -1e15 to 1e15', 'number'),
    ofClaim('lang', "'english'", LANGUAGE, 'language'),
    ofClaim('lang', "'de_DE'", LANGUAGE, 'language'),
    ofSource('language', '5', LANGUAGE, 'language'),
    wrong(NAME, 'Name "name:group"', 'language', 'lang', "'Arabic'", LANGUAGE),
    ...["'Syria'", "'sy'", "'EU'", "'SU'", "'SUHX'"].map((code) =>
      wrong(ACTOR, 'Actor "group"', 'country', 'country', code, COUNTRY),
    ),
    wrong(PLACE, 'Place "place"', 'country', 'country', '5', COUNTRY),
    wrong(PLACE, 'Place "place"', 'number', 'latitude', '90.5', 'a number from -90 to 90'),
    wrong(PLACE, 'Place "place"', 'number', 'longitude', '-180.5', 'a number from -180 to 180'),
    wrong(PLACE, 'Place "place"', 'number', 'radiusKm', '0', 'a number above 0, up to 1e15'),
    wrong(PLACE, 'Place "place"', 'number', 'radiusKm', "'2'", 'a number above 0, up to 1e15'),
    ...["'1975'", '-5', '20199', '1975.5'].map((year) =>
      wrong(ITEM, 'Item "item"', 'year', 'productionYear', year, 'a year of four digits, such as 1975'),
    ),
  ],
  ({ errors }) => told(errors),
);

describeAudits(
  'what is blank is as good as nothing:',
  [
    [
      'a statement',
      SET(CLAIM, "c.statement = ' \\n'"),
      'statement: Claim "theft-report": it has no statement, accepted is what it says, in words of our own',
    ],
    [
      'the language of a quote',
      SET("(c:Claim {id: 'theft-register'})", "c.lang = ' '"),
      'lang: Claim "theft-register": it has a quote and no lang, accepted is the language of the quote, such as ar',
    ],
    [
      'a quote, a heading and a fragment',
      SET(CLAIM, "c.quote = ' ', c.locatorHeading = '\\t', c.locatorExact = '\u00a0\u200b', c.locatorPage = null"),
      'not-located: Claim "theft-report": it does not say where in its source it is found',
    ],
    ['a title', SET(SOURCE, "s.title = ' '"), 'no-title: Source "report": it has no title'],
    [
      'an address, and the reason why there is none',
      SET(SOURCE, "s.url = ' ', s.urlUnknown = ' '"),
      'no-url: Source "report": it has no url and does not say why',
    ],
  ],
  ({ errors, warnings }) => told([...errors, ...warnings]),
);

describeAudits(
  'nothing is found of',
  [
    [
      'values that their kinds take',
      [
        SET(SOURCE, "s.authors = ['CAR'], s.language = 'sr-Latn', s.publisher = ''"),
        SET(PLACE, "p.latitude = -90, p.longitude = 180.0, p.radiusKm = 0.5, p.country = 'SUHH'"),
        SET(ITEM, "i.productionYear = 1891, i.serial = 4711, i.marks = '★'"),
        SET(ACTOR, "a.country = 'XK', a.note = 'Of the north.'"),
        SET(THEFT, 'f.quantity = 0'),
      ],
    ],
    ['a fact that is found in lines', SET(CLAIM, "c.locatorPage = null, c.locatorExact = 'one\\n\\ntwo'")],
    ['a claim about less than nothing', claim('c1', { from: 'report', about: 'trial', property: 'change', value: -3 })],
  ],
  ({ errors, warnings }) => told([...errors, ...warnings]),
);

describe('the queries that look for texts themselves', () => {
  it('take for blank what the program takes for blank', () => {
    const patterns = [...loadQueries('embedded').values()].flatMap((query) => query.match(/=~ '[^']*'/g) ?? []);
    expect(new Set(patterns)).toEqual(new Set([`=~ '(?s).*${VISIBLE.source.replaceAll('\\', '\\\\')}.*'`]));
  });
});
