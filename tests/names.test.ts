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

/** The ids of what a text finds, best first. */
async function found(text: string): Promise<readonly string[]> {
  const { data, errors } = await ask(
    'query($text: String!) { search(text: $text) { node { ... on Actor { id } ... on Materiel { id } ... on Seizure { id } } } }',
    { text },
  );
  expect(errors).toEqual([]);
  return data.search.map(({ node }: { node: { id?: string } }) => node.id ?? '');
}

describe('a name', () => {
  it.each([
    ['هيئة تحرير الشام', 'hayat-tahrir-al-sham'],
    ['HTS', 'hayat-tahrir-al-sham'],
    ['Nusra', 'jabhat-al-nusra'],
    ['النصرة', 'jabhat-al-nusra'],
    ['YPJ', 'ypj'],
    ['YPG', 'ypg'],
    ['Peshmerga', 'peshmerga'],
    ['پێشمەرگە', 'peshmerga'],
    ['الجيش العراقي', 'iraqi-army'],
    ['أمريكا', 'usa'],
    ['Timber Sycamore', 'timber-sycamore'],
    ['Suriye Demokratik Güçleri', 'sdf'],
    ['SMO', 'sna'],
    ['سوريا', 'syrian-government'],
    ['Сирия', 'syrian-government'],
    ['Rûsya', 'russia'],
    ['داعش', 'islamic-state'],
    ['ИГИЛ', 'islamic-state'],
    ['Özgür Suriye Ordusu', 'free-syrian-army'],
  ])('of an actor, %s, finds it first', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });

  it.each([
    ['بندقية', 'rifle'],
    ['تفەنگ', 'rifle'],
    ['كلاشنكوف', 'ak-pattern-rifle'],
    ['Kalashnikov', 'ak-pattern-rifle'],
    ['AK-47', 'ak-pattern-rifle'],
    ['Калашников', 'ak-pattern-rifle'],
    ['ПЗРК', 'portable-anti-aircraft-missile'],
    ['havan', 'mortar'],
  ])('of materiel, %s, finds it first', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });

  it('of a quarter finds the seizure that was made there', async () => {
    expect(await found('Ghweran')).toContain('seizure-al-sinaa');
  });

  it('is that of one thing: no two share one', async () => {
    const { data } = await ask('{ actors(first: 1000) { nodes { id name names { text } } } }');
    const holders = new Map<string, Set<string>>();
    for (const { id, name, names } of data.actors.nodes as {
      id: string;
      name: string;
      names: { text: string }[];
    }[])
      for (const text of [name, ...names.map((other) => other.text)]) {
        const key = text.toLocaleLowerCase('en');
        holders.set(key, (holders.get(key) ?? new Set()).add(id));
      }
    expect([...holders].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
});
