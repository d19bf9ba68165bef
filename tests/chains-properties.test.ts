import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainsInput } from '../src/graphql/types.generated.ts';
import type { Chain } from '../src/trace/chain.ts';
import { Effort } from '../src/trace/effort.ts';
import { costOf } from '../src/trace/rank.ts';
import { type Drawing, type DrawnFlow, graphOf } from './support/graph.ts';

const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const MATERIEL = { arms: null, rifle: 'arms', ak: 'rifle', rocket: 'arms' };

const year = fc.integer({ min: 2010, max: 2016 }).map((number) => `${number}-01-01`);
const actor = fc.constantFrom(...ACTORS);

/** A flow that is named when it has its place in a drawing. */
const unnamedFlow = fc
  .record({
    ends: fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }),
    days: fc.tuple(year, year).map((days) => days.toSorted() as [string, string]),
    diverted: fc.boolean(),
    materiel: fc.subarray(Object.keys(MATERIEL), { maxLength: 2 }),
    credibility: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ ends, days: [earliest, latest], credibility, ...flow }) => {
    return { from: ends[0] as string, to: ends[1] as string, earliest, latest, claims: [{ credibility }], ...flow };
  });
type UnnamedFlow = Omit<DrawnFlow, 'id'>;

/** Each actor is now and then a part of one that comes before it. */
const wholes = fc.tuple(
  ...ACTORS.map((_, at) => fc.option(fc.integer({ min: 0, max: Math.max(0, at - 1) }), { freq: 2 })),
);

const drawing = fc.record({ flows: fc.array(unnamedFlow, { minLength: 3, maxLength: 16 }), wholes });
type Drawn = { flows: UnnamedFlow[]; wholes: (number | null)[] };

function draw({ flows, wholes: partOf }: Drawn): Drawing {
  return {
    actors: Object.fromEntries(
      ACTORS.map((name, at) => {
        const whole = partOf[at];
        return [
          name,
          whole === null || whole === undefined || whole >= at ? {} : { partOf: [{ whole: ACTORS[whole] as string }] },
        ];
      }),
    ),
    materiel: MATERIEL,
    flows: flows.map((flow, at) => ({ id: `f${String(at).padStart(2, '0')}`, ...flow })),
  };
}

const FROM_A_TO_B: ChainsInput = {
  from: { ids: ['a'], includeParts: false },
  to: { ids: ['b'], includeParts: false },
  diversion: 'ANY',
  limit: 1_000,
};
const TO_B: ChainsInput = { to: { ids: ['b'], includeParts: false }, diversion: 'ANY', limit: 1_000 };

async function chainsOf(drawn: Drawing, input: ChainsInput): Promise<readonly Chain[]> {
  return (await (await graphOf(drawn)).answer(input)).chains;
}
const idsOf = (chain: Chain) => chain.hops.map(({ id }) => id).join(' ');
const cost = ({ hops }: Chain) => hops.reduce((sum, hop) => sum + costOf(hop), 0);

function holds<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(arbitrary, property), { numRuns: 200 });
}

describe('whatever the graph', () => {
  it('with chosen starts, one more transfer never makes the best rank worse', () =>
    holds(fc.tuple(drawing, unnamedFlow), async ([drawn, flow]) => {
      const [before] = await chainsOf(draw(drawn), FROM_A_TO_B);
      const [after] = await chainsOf(draw({ ...drawn, flows: [...drawn.flows, flow] }), FROM_A_TO_B);
      if (before) expect(after && cost(after)).toBeLessThanOrEqual(cost(before));
    }));

  it('with chosen starts, the chains that are CERTAIN are among those that are POSSIBLE', () =>
    holds(drawing, async (drawn) => {
      const possible = await chainsOf(draw(drawn), FROM_A_TO_B);
      const certain = await chainsOf(draw(drawn), { ...FROM_A_TO_B, timing: 'CERTAIN' });
      expect(possible.filter(({ feasibility }) => feasibility === 'CERTAIN').map(idsOf)).toEqual(certain.map(idsOf));
    }));

  it('to avoid an actor is as if nothing had ever touched it', () =>
    holds(fc.tuple(drawing, fc.constantFrom(FROM_A_TO_B, TO_B)), async ([drawn, input]) => {
      const avoided = new Set<string>(['c']);
      ACTORS.forEach((name, at) => {
        const whole = drawn.wholes[at];
        if (whole !== null && whole !== undefined && whole < at && avoided.has(ACTORS[whole] as string))
          avoided.add(name);
      });
      const whole = draw(drawn);
      const without = {
        ...whole,
        actors: Object.fromEntries(
          Object.entries(whole.actors ?? {}).map(([name, { partOf }]) => {
            const kept = avoided.has(name) ? [] : partOf?.filter((part) => !avoided.has(part.whole));
            return [name, kept ? { partOf: kept } : {}];
          }),
        ),
        flows: whole.flows.filter(({ from, to }) => !avoided.has(from) && !avoided.has(to)),
      };
      const ids = (chains: readonly Chain[]) => chains.map(idsOf);
      expect(ids(await chainsOf(whole, { ...input, avoid: ['c'] }))).toEqual(ids(await chainsOf(without, input)));
    }));

  it('the order of the rows makes no difference', () =>
    holds(
      drawing.chain((drawn) => {
        const { flows, ...rest } = draw(drawn);
        return fc.tuple(
          fc.constant(draw(drawn)),
          fc.shuffledSubarray([...flows], { minLength: flows.length }).map((turned) => ({ ...rest, flows: turned })),
        );
      }),
      async ([drawn, turned]) => {
        expect(await chainsOf(turned, TO_B)).toEqual(await chainsOf(drawn, TO_B));
      },
    ));

  it('every chain is made of what the store holds, in an order of days that can be', () =>
    holds(drawing, async (drawn) => {
      const { flows, actors } = draw(drawn);
      const graph = await graphOf(draw(drawn));
      const { chains } = await graph.answer(TO_B);
      const idOf = (index: number) => graph.snapshot.actor(index).id;
      for (const { hops } of chains) {
        let day = '';
        hops.forEach((hop, at) => {
          const [from, to] = [idOf(hop.from), idOf(hop.to)];
          if (at > 0) expect(hop.from).toBe(hops[at - 1]?.to);
          const flow = flows.find(({ id }) => id === hop.id);
          if (flow) expect(flow).toMatchObject({ from, to, diverted: hop.kind === 'DIVERTED' });
          else expect([...(actors?.[from]?.partOf ?? []), ...(actors?.[to]?.partOf ?? [])]).not.toEqual([]);
          if (flow?.earliest && flow.earliest > day) day = flow.earliest;
          expect(day <= (flow?.latest ?? '9999')).toBe(true);
        });
        expect(new Set([hops[0]?.from, ...hops.map(({ to }) => to)]).size).toBe(hops.length + 1);
      }
    }));

  it('more effort only adds chains after those that were found', () =>
    holds(fc.tuple(drawing, fc.nat(300), fc.nat(300), fc.boolean()), async ([drawn, little, more, isChosen]) => {
      const graph = await graphOf(draw(drawn));
      const input = isChosen ? FROM_A_TO_B : TO_B;
      const [few, many] = [
        await graph.answer(input, new Effort(little)),
        await graph.answer(input, new Effort(little + more)),
      ];
      expect(many.chains.slice(0, few.chains.length)).toEqual(few.chains);
      if (few.complete) expect(many).toEqual(few);
    }));
});
