import type { ChainsInput } from '../../src/graphql/types.generated.ts';
import type { Drawing, DrawnClaim, DrawnFlow } from './graph.ts';

/**
 * What chains mean, written down once more as plainly as it goes and from the front: every sequence of links is made,
 * and every rule is a question asked of a whole sequence. Shares no code with the program. Slow; for small drawings.
 */
export interface BruteChain {
  readonly ids: readonly string[];
  readonly start: string;
  readonly namesItem: boolean;
  readonly uncited: readonly string[];
}

interface Step {
  readonly id: string;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'UP' | 'DOWN';
  readonly from: string;
  readonly to: string;
  readonly lo: string;
  readonly hi: string;
  readonly materiel: readonly string[];
  readonly items: readonly string[];
  readonly grade: readonly [number, number];
  readonly citable: boolean;
}

// ISO days compare as text; these stand before and after all of them.
const EVER = '0000-00-00';
const FOREVER = '9999-99-99';

export function bruteForce(drawing: Drawing, input: ChainsInput): BruteChain[] {
  const world = worldOf(drawing);
  const item = itemOf(drawing, input.item);
  const seized = item.takenFrom;
  const to = input.to ? world.select(input.to) : new Set(seized.keys());
  /** The last day on which a chain may end at an actor. */
  const until = (actor: string) => (input.to ? FOREVER : (seized.get(actor) ?? FOREVER));
  const made = item.productionYear ? `${item.productionYear}-01-01` : EVER;
  const from = input.from ? new Set([...world.select(input.from)].filter((actor) => !to.has(actor))) : null;
  const avoid = world.withParts(input.avoid ?? []);
  const isNamedBy = ({ items }: Pick<Step, 'items'>) => items.some((name) => item.names.includes(name));
  const steps = [
    ...drawing.flows
      .flatMap((flow) => flowStep(flow, world, input))
      .filter((step) => !input.item || step.items.length === 0 || isNamedBy(step)),
    ...(input.within === 'NONE' || (input.minCredibility ?? 6) < 3 ? [] : world.withinSteps),
  ].filter((step) => !avoid.has(step.from) && !avoid.has(step.to));

  /** Every rule that a chain without a chosen length or start must keep. */
  const holds = (chain: readonly Step[]) =>
    hasShape(chain) &&
    to.has((chain.at(-1) as Step).to) &&
    actorsOf(chain).filter((actor) => to.has(actor)).length === 1 &&
    actorsOf(chain)
      .slice(1)
      .every((actor) => !from?.has(actor)) &&
    fitsDays(chain, input, made, until((chain.at(-1) as Step).to)) &&
    fitsMateriel(chain, [input.materiel ? [input.materiel] : [], item.materiel], world);

  const wanted = (chain: readonly Step[]) =>
    (input.diversion === 'ANY' || chain.some((step) => step.kind === 'DIVERTED')) &&
    (input.via ?? []).every((via) => {
      const parts = world.withParts([via]);
      return actorsOf(chain).some((actor) => parts.has(actor));
    });

  /** A part that left its whole and came back makes two steps with one id, and a chain over either is one chain. */
  const likes = (chain: readonly Step[]) =>
    chain.reduce<Step[][]>(
      (ways, step) => steps.filter(({ id }) => id === step.id).flatMap((like) => ways.map((way) => [...way, like])),
      [[]],
    );

  const all = sequences(steps, 8).filter(
    (chain) => chain.length <= (input.maxHops ?? 6) && holds(chain) && wanted(chain),
  );
  const found = all.flatMap((chain) => {
    const start = startOf(chain);
    const flows = chain.filter((step) => !isWithin(step));
    const uncited = flows.filter((flow) => !flow.citable).map(({ id }) => id);
    return start ? [{ chain, start, namesItem: flows.every(isNamedBy), uncited }] : [];
  });
  return found
    .sort((a, b) => Number(b.namesItem) - Number(a.namesItem) || compareRanks(a.chain, b.chain))
    .map(({ chain, ...rest }) => ({ ids: chain.map((step) => step.id), ...rest }))
    .filter(({ ids }, at, all) => at === 0 || ids.join() !== all[at - 1]?.ids.join());

  function startOf(chain: readonly Step[]): string | null {
    const first = chain[0] as Step;
    if (from) return from.has(first.from) ? 'CHOSEN' : null;
    const longer = prefixes(steps, first.from)
      .flatMap((prefix) => likes(chain).map((like) => [...prefix, ...like]))
      .filter(holds);
    if (longer.some((other) => other.length <= (input.maxHops ?? 6))) return null;
    if (longer.length > 0) return 'MAX_HOPS';
    const ruledOut = drawing.flows.some(
      (flow) =>
        flow.to === first.from &&
        !actorsOf(chain).includes(flow.from) &&
        (flow.earliest ?? flow.on ?? EVER) <= first.hi &&
        weigh(flow, world, { to: null, knownAt: input.knownAt }) !== null,
    );
    return ruledOut ? 'RULED_OUT' : 'NO_EARLIER_FLOW';
  }
}

type World = ReturnType<typeof worldOf>;

function worldOf(drawing: Drawing) {
  const memberships = Object.entries(drawing.actors ?? {}).flatMap(([part, { partOf }]) =>
    (partOf ?? []).map((membership) => ({ part, ...membership })),
  );
  const withParts = (ids: readonly string[]) => {
    const all = new Set(ids);
    for (const whole of all) for (const { part, whole: other } of memberships) if (other === whole) all.add(part);
    return all;
  };
  const lineage = (source: string): string[] => [
    source,
    ...(drawing.sources?.[source]?.derivedFrom ?? []).flatMap((parent) => lineage(parent)),
  ];
  const kindsBelow = (materiel: string): string[] => [
    materiel,
    ...Object.entries(drawing.materiel ?? {}).flatMap(([kind, parent]) =>
      parent === materiel ? kindsBelow(kind) : [],
    ),
  ];
  return {
    withParts,
    lineage,
    kindsBelow,
    reliability: (source: string) => 'ABCDEF'.indexOf(drawing.sources?.[source]?.reliability ?? 'B') + 1,
    published: (source: string) => drawing.sources?.[source]?.published,
    isCitable: (source: string) => {
      const { title, url, published } = drawing.sources?.[source] ?? {};
      return Boolean(title && url && published);
    },
    select: (selector: ChainsInput['to']) => {
      const ids = selector?.ids ?? [];
      const named = selector?.includeParts === false ? new Set(ids) : withParts(ids);
      const ofKind = Object.entries(drawing.actors ?? {}).filter(([, actor]) =>
        selector?.kinds?.includes(actor.kind ?? 'ARMED_GROUP'),
      );
      return new Set([...named, ...ofKind.map(([id]) => id)]);
    },
    withinSteps: memberships.flatMap(({ part, whole, from, to }): Step[] => {
      const said = { materiel: [], items: [], grade: [3, 6] as const, citable: false };
      const rest = { lo: from ?? EVER, hi: to ?? FOREVER, ...said };
      return [
        { id: `within:${part}:${whole}`, kind: 'UP', from: part, to: whole, ...rest },
        { id: `within:${whole}:${part}`, kind: 'DOWN', from: whole, to: part, ...rest },
      ];
    }),
  };
}

function flowStep(flow: DrawnFlow, world: World, input: ChainsInput): Step[] {
  const weighed = weigh(flow, world, input);
  if (!weighed || (input.contested === 'EXCLUDE' && weighed.contested) || (input.citable && !weighed.citable))
    return [];
  const { id, from, to, materiel = [], items = [] } = flow;
  const kind = flow.diverted ? 'DIVERTED' : 'SUPPLIED';
  const lo = flow.earliest ?? flow.on ?? EVER;
  const hi = flow.latest ?? flow.on ?? FOREVER;
  return [{ id, kind, from, to, lo, hi, materiel, items, grade: weighed.grade, citable: weighed.citable }];
}

function weigh(flow: DrawnFlow, world: World, input: ChainsInput) {
  const passes = ([credibility, reliability]: readonly [number, number]) =>
    credibility <= (input.minCredibility ?? 6) && reliability <= 'ABCDEF'.indexOf(input.minReliability ?? 'F') + 1;
  const stored = (flow.claims ?? [{}]).filter((claim) => !claim.property);
  if (stored.length === 0) {
    return !input.knownAt && passes([6, 6]) ? { grade: [6, 6] as const, contested: false, citable: false } : null;
  }
  const sourceOf = (claim: DrawnClaim) => claim.source ?? 'report';
  const dayOf = (claim: DrawnClaim) => {
    const days = [claim.statedOn, world.published(sourceOf(claim))].filter((day) => day !== undefined);
    return days.sort().at(-1) ?? claim.recordedAt ?? '2024-01-01';
  };
  const recorded = (claim: DrawnClaim) => claim.recordedAt ?? '2024-01-01';
  const known = stored
    .filter((claim) => !input.knownAt || dayOf(claim) <= input.knownAt)
    .filter((claim) => !world.lineage(sourceOf(claim)).some((source) => input.withoutSources?.includes(source)));
  const isWithdrawn = (claim: DrawnClaim) =>
    known.some(
      (other) =>
        other.stance === 'RETRACTS' &&
        sourceOf(other) === sourceOf(claim) &&
        `${dayOf(other)} ${recorded(other)}` > `${dayOf(claim)} ${recorded(claim)}`,
    );
  const counted = known.filter((claim) => !isWithdrawn(claim));
  const asserts = counted.filter((claim) => (claim.stance ?? 'ASSERTS') === 'ASSERTS');
  const shaky = known.filter((claim) => isWithdrawn(claim) && claim.stance !== 'RETRACTS').map(sourceOf);
  const contested =
    counted.some((claim) => claim.stance === 'DISPUTES') ||
    asserts.some((claim) =>
      world
        .lineage(sourceOf(claim))
        .slice(1)
        .some((source) => shaky.includes(source)),
    );
  const grades = asserts
    .map((claim) => [claim.credibility ?? 2, world.reliability(sourceOf(claim))] as const)
    .filter(passes)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const citable = asserts.some((claim) => claim.page && world.isCitable(sourceOf(claim)));
  return grades[0] ? { grade: grades[0], contested, citable } : null;
}

/** Every sequence of at most `most` steps in which each begins where the last one ended and no actor stands twice. */
function sequences(steps: readonly Step[], most: number): Step[][] {
  const all: Step[][] = [];
  const grow = (chain: Step[]) => {
    all.push(chain);
    if (chain.length === most) return;
    for (const step of steps) {
      if (step.from === chain.at(-1)?.to && !actorsOf(chain).includes(step.to)) grow([...chain, step]);
    }
  };
  for (const step of steps) grow([step]);
  return all;
}

/** A flow, or a flow and WITHIN hops, that lead to an actor. */
function prefixes(steps: readonly Step[], to: string): Step[][] {
  const climb = (tail: Step[]): Step[][] => {
    const at = tail[0]?.from ?? to;
    return steps
      .filter((step) => step.to === at && ![...tail.map((other) => other.to), at].includes(step.from))
      .flatMap((step) => (isWithin(step) ? climb([step, ...tail]) : [[step, ...tail]]));
  };
  return climb([]);
}

function isWithin({ kind }: Step): boolean {
  return kind === 'UP' || kind === 'DOWN';
}

function actorsOf(chain: readonly Step[]): string[] {
  return [(chain[0] as Step).from, ...chain.map((step) => step.to)];
}

function hasShape(chain: readonly Step[]): boolean {
  const kinds = chain.map((step) => (isWithin(step) ? step.kind : 'FLOW'));
  const turns = kinds.some(
    (kind, at) => `${kind} ${kinds[at + 1]}` === 'UP DOWN' || `${kind} ${kinds[at + 1]}` === 'DOWN UP',
  );
  return kinds[0] === 'FLOW' && kinds.at(-1) === 'FLOW' && !turns && new Set(actorsOf(chain)).size === chain.length + 1;
}

/** What is known of an item, and where nothing is, of the lots that it is of. */
function itemOf(drawing: Drawing, id: string | null | undefined) {
  const own = id ? drawing.items?.[id] : undefined;
  const lots = (own?.lots ?? []).map((lot) => drawing.items?.[lot]);
  const years = lots.flatMap((lot) => lot?.productionYear ?? []).sort();
  const takenFrom = new Map<string, string>();
  const ofOwn = (own?.seizures ?? []).filter(({ takenFrom: holders }) => holders.length > 0);
  const seizures = ofOwn.length > 0 ? ofOwn : lots.flatMap((lot) => lot?.seizures ?? []);
  for (const { latest = FOREVER, takenFrom: holders } of seizures) {
    for (const holder of holders) {
      const known = takenFrom.get(holder);
      takenFrom.set(holder, known && known > latest ? known : latest);
    }
  }
  return {
    names: id ? [id, ...(own?.lots ?? [])] : [],
    materiel: own?.materiel ? [own.materiel] : lots.flatMap((lot) => lot?.materiel ?? []),
    productionYear: own?.productionYear ?? years[0],
    takenFrom,
  };
}

function fitsDays(chain: readonly Step[], { period, timing }: ChainsInput, made: string, until: string): boolean {
  const first = [period?.from ?? EVER, made].sort()[1] as string;
  const last = [period?.to ?? FOREVER, until].sort()[0] as string;
  let day = first;
  for (const step of chain) {
    if (step.lo > day) day = step.lo;
    if (day > step.hi || day > last) return false;
  }
  if (timing !== 'CERTAIN') return true;
  const flows = chain.filter((step) => !isWithin(step));
  return flows.every((flow, at) => flow.lo >= first && flow.hi <= last && flow.hi <= (flows[at + 1]?.lo ?? FOREVER));
}

/** Some one kind of materiel lies below an entry of every list. */
function fitsMateriel(chain: readonly Step[], asked: readonly (readonly string[])[], world: World): boolean {
  const lists = [...asked, ...chain.map((step) => step.materiel)].filter((list) => list.length > 0);
  const below = lists.map((list) => new Set(list.flatMap(world.kindsBelow)));
  return below.length === 0 || [...(below[0] as Set<string>)].some((kind) => below.every((set) => set.has(kind)));
}

/** Weakest link first, by the letter of the definition. */
function compareRanks(a: readonly Step[], b: readonly Step[]): number {
  for (const half of [0, 1] as const) {
    const [x, y] = [a, b].map((chain) => chain.map((step) => step.grade[half]).sort((p, q) => q - p)) as [
      number[],
      number[],
    ];
    for (let at = 0; at < Math.max(x.length, y.length); at++) {
      const difference = (x[at] ?? 0) - (y[at] ?? 0);
      if (difference !== 0) return difference;
    }
  }
  const [x, y] = [a, b].map((chain) => chain.map((step) => step.id)) as [string[], string[]];
  const at = x.findIndex((id, index) => id !== y[index]);
  return at < 0 ? 0 : (x[at] as string) < (y[at] as string) ? -1 : 1;
}
