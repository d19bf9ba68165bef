import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from './support/client.ts';
import { startServer } from './support/server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let ask: ReturnType<typeof clientOf>;

beforeAll(async () => {
  server = await startServer();
  ask = clientOf(server.url);
});
afterAll(() => server.close());

/** What a chains question with this input is told. */
async function told(input: object): Promise<string> {
  const { errors } = await ask('query($input: ChainsInput!) { chains(input: $input) { complete } }', {
    input: { to: { ids: ['islamic-state'] }, ...input },
  });
  const [error] = errors;
  return `${error?.extensions?.code} ${error?.message}`;
}

describe('an unknown actor', () => {
  it('is told with the three nearest names, and the argument', async () => {
    const { errors } = await ask('{ actor(id: "islamic-stat") { name } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
    expect(errors[0]?.message).toMatch(
      /^id: there is no actor "islamic-stat"; the nearest are Islamic State \(islamic-state\), .+ \(.+\), .+ \(.+\)$/,
    );
  });

  it('is found by its name in any script', async () => {
    expect(await told({ to: { ids: ['تنظيم الدولة الاسلامية'] } })).toMatch(/the nearest are \S.*\(islamic-state\)/);
    expect(await told({ from: { ids: ['Sûriya Demokratîk'] } })).toMatch(/^BAD_USER_INPUT from\.ids: .*\(sdf\)/);
  });
});

describe('an unknown id of anything is an error', () => {
  for (const [field, selection] of Object.entries({
    flow: 'id',
    materiel: 'id',
    seizure: 'id',
    source: 'id',
    actor: 'id',
  })) {
    it(`in ${field}(id:)`, async () => {
      const { data, errors } = await ask(`{ ${field}(id: "nowhere") { ${selection} } }`);
      expect(data).toEqual({ [field]: null });
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } });
      expect(errors[0]?.message).toContain(`there is no ${field} "nowhere"`);
    });
  }

  it('in the arguments of chains', async () => {
    expect(await told({ materiel: 'nothing' })).toBe(
      'BAD_USER_INPUT materiel: there is no materiel "nothing"; search(text:) finds ids by name',
    );
    expect(await told({ item: 'nothing' })).toMatch(/^BAD_USER_INPUT item: there is no item or lot "nothing"/);
    expect(await told({ withoutSources: ['nobody'] })).toMatch(
      /^BAD_USER_INPUT withoutSources: there is no source "nobody"/,
    );
    expect(await told({ via: ['nobody'] })).toMatch(/^BAD_USER_INPUT via: there is no actor "nobody"/);
    expect(await told({ avoid: ['nobody'] })).toMatch(/^BAD_USER_INPUT avoid: there is no actor "nobody"/);
  });

  it('in filters', async () => {
    const { errors } = await ask(`{
      a: actors(filter: {partOf: "x"}) { totalCount } f: flows(filter: {source: "x"}) { totalCount }
      s: seizures(filter: {takenBy: "x"}) { totalCount } g: graph(input: {around: "x"}) { leftOut { nodes } }
    }`);
    expect(errors.map((error) => error.extensions?.argument).sort()).toEqual([
      'around',
      'filter.partOf',
      'filter.source',
      'filter.takenBy',
    ]);
  });
});

describe('a value out of range is told with the argument and what it accepts', () => {
  const CASES: [object, string][] = [
    [{ maxHops: 0 }, 'maxHops: 0 is out of range, accepted is 1 to 8'],
    [{ maxHops: 9 }, 'maxHops: 9 is out of range, accepted is 1 to 8'],
    [{ limit: 0 }, 'limit: 0 is out of range, accepted is 1 to 1,000'],
    [{ limit: 1001 }, 'limit: 1001 is out of range, accepted is 1 to 1,000'],
    [{ minCredibility: 7 }, 'minCredibility: 7 is out of range, accepted is 1 to 6'],
    [
      { knownAt: 'yesterday' },
      'knownAt: "yesterday" is not a day of the calendar, accepted is YYYY-MM-DD, for example 2017-12-14',
    ],
    [
      { period: { from: '2023-02-30' } },
      'period.from: "2023-02-30" is not a day of the calendar, accepted is YYYY-MM-DD, for example 2017-12-14',
    ],
    [
      { period: { to: '2015-1-1' } },
      'period.to: "2015-1-1" is not a day of the calendar, accepted is YYYY-MM-DD, for example 2017-12-14',
    ],
    [
      { period: { from: '2016-01-01', to: '2015-12-31' } },
      'period: from 2016-01-01 is after to 2015-12-31, accepted is from on or before to',
    ],
    [{ to: {} }, 'to: it selects no actor; accepted are ids, kinds or both'],
    [{ to: null }, 'to: is needed, unless item is given'],
  ];
  for (const [input, message] of CASES) {
    it(JSON.stringify(input), async () => {
      expect(await told(input)).toBe(`BAD_USER_INPUT ${message}`);
    });
  }

  it('also where it is empty: an empty text is given, and is no id and no day', async () => {
    expect(await told({ materiel: '' })).toMatch(/^BAD_USER_INPUT materiel: there is no materiel ""/);
    expect(await told({ item: '' })).toMatch(/^BAD_USER_INPUT item: there is no item or lot ""/);
    expect(await told({ knownAt: '' })).toMatch(/^BAD_USER_INPUT knownAt: "" is not a day/);
    expect(await told({ period: { from: '' } })).toMatch(/^BAD_USER_INPUT period\.from: "" is not a day/);
    const { errors } = await ask(`{
      a: flows(filter: {from: ""}) { totalCount } b: seizures(filter: {materiel: ""}) { totalCount }
      c: actors(filter: {partOf: ""}) { totalCount } d: graph(input: {around: ""}) { leftOut { nodes } }
    }`);
    expect(errors.map((error) => error.extensions?.argument).sort()).toEqual([
      'around',
      'filter.from',
      'filter.materiel',
      'filter.partOf',
    ]);
  });

  it('in lists and graphs', async () => {
    const { errors } = await ask(`{
      a: actors(first: 0) { totalCount } b: flows(first: 1001) { totalCount } c: actors(after: "no cursor!") { totalCount }
      d: search(text: " ") { score } e: search(text: "a", first: 101) { score }
      f: graph(input: {}) { leftOut { nodes } } g: graph(input: {all: true, around: "dprk"}) { leftOut { nodes } }
      h: graph(input: {around: "dprk", depth: 5}) { leftOut { nodes } } k: graph(input: {all: true, depth: 99}) { leftOut { nodes } } i: reach(input: {}) { complete }
      j: chokePoints(input: {to: {ids: ["dprk"]}}) { complete }
    }`);
    expect(errors.every((error) => error.extensions?.code === 'BAD_USER_INPUT')).toBe(true);
    expect(errors.map((error) => error.message).sort()).toEqual([
      'after: "no cursor!" is no cursor, accepted is an endCursor of an earlier page',
      'depth: 5 is out of range, accepted is 1 to 4',
      'depth: 99 is out of range, accepted is 1 to 4',
      'first: 0 is out of range, accepted is 1 to 1,000',
      'first: 1001 is out of range, accepted is 1 to 1,000',
      'first: 101 is out of range, accepted is 1 to 100',
      'from: is needed: choke points lie between two chosen ends',
      'input: accepted is exactly one of chains, around and all',
      'input: accepted is exactly one of chains, around and all',
      'input: accepted is exactly one of from and to',
      'text: is empty, accepted is a name or a part of one',
    ]);
  });
});

describe('a request that is no question', () => {
  const post = (body: string, type = 'application/json') =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
  const codeOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return `${response.status} ${errors[0]?.extensions.code}`;
  };

  it('is told so in the shape of GraphQL, whatever is wrong with it', async () => {
    expect(await codeOf(await post('{ not json'))).toBe('400 BAD_USER_INPUT');
    expect(await codeOf(await post('x', 'text/csv'))).toBe('415 BAD_USER_INPUT');
    expect(await codeOf(await post(JSON.stringify({ query: '{ actor(' })))).toBe('400 GRAPHQL_PARSE_FAILED');
    expect(await codeOf(await post(JSON.stringify({ query: '{ actor(id: "dprk") { nam } }' })))).toBe(
      '400 GRAPHQL_VALIDATION_FAILED',
    );
    expect(
      await codeOf(
        await post(JSON.stringify({ query: '{ dataset { actors } }', variables: { x: 'y'.repeat(2_000_000) } })),
      ),
    ).toBe('413 LIMIT_EXCEEDED');
  });

  it('is refused while its answer grows beyond measure, and nothing of that is sent', async () => {
    const query = `{ flows(first: 1000) { nodes { ${'claims { source { '.repeat(5)} id ${'} }'.repeat(5)} } } }`;
    const { data, errors } = await ask(query);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
  });

  it('is told that nothing can be changed here', async () => {
    expect((await ask('mutation { x }')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is refused as too much where it nests too deep, asks too widely or is too long', async () => {
    const deep = `{ actor(id: "dprk") { ${'partOf { '.repeat(20)} id ${'}'.repeat(20)} } }`;
    const wide = `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: dataset { actors }`).join(' ')} }`;
    const long = `{ dataset { ${'actors '.repeat(5_000)} } }`;
    for (const query of [deep, wide, long]) {
      expect(await codeOf(await post(JSON.stringify({ query })))).toBe('400 LIMIT_EXCEEDED');
    }
  });
});
