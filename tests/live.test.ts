import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { StoreUnavailable } from '../src/model/errors.ts';
import { LiveGraph } from '../src/snapshot/live.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Reader, Store } from '../src/store/port.ts';
import { graphOf } from './support/graph.ts';
import { openEmbeddedAlone, type TestStore, write } from './support/stores.ts';

let opened: TestStore;
/** Every reader that was opened, by its version, with what closes it. */
let readers: Map<string, Mock>;
/** What the store does in place of answering, as long as it is set. */
let away: Error | null;
let store: Store;
let opens: number;
let onError: Mock;
let live: LiveGraph;

beforeEach(async () => {
  opened = await openEmbeddedAlone();
  readers = new Map();
  opens = 0;
  away = null;
  store = watched(opened.store);
  await write(store, "CREATE (:Actor:State {id: 'a'})");
  onError = vi.fn();
  live = await LiveGraph.start(store, { onError });
});
afterEach(async () => {
  await live.close();
  await opened.close();
});

function watched(inner: Store): Store {
  const answer = async <T>(asked: () => Promise<T>) => {
    if (away) throw away;
    return asked();
  };
  return {
    address: inner.address,
    newest: () => answer(() => inner.newest()),
    read: () =>
      answer(async () => {
        opens++;
        const reader = await inner.read();
        const close = vi.fn(() => reader.close());
        readers.set(reader.version, close);
        return { ...reader, close };
      }),
    write: (work, schema) => inner.write(work, schema),
    close: () => inner.close(),
  };
}

const add = (id: string) => write(store, `CREATE (:Actor:State {id: '${id}'})`);
const ids = (of: Snapshot) => Array.from(of.actorsById, (actor) => of.actor(actor).id);
const idsIn = async (reader: Reader) => (await reader.run('snapshot/actors')).map((row) => row.id).sort();
/** What a request that begins now is answered from. */
function now(): string[] {
  const { view, release } = live.acquire();
  release();
  return ids(view.snapshot);
}

describe('a finished write', () => {
  it('is what the next request is answered from, once it was noticed', async () => {
    await add('b');
    expect(now()).toEqual(['a']);
    await live.look();
    expect(now()).toEqual(['a', 'b']);
    expect(live.stale).toBe(false);
  });

  it('is noticed without anybody asking', async () => {
    await add('b');
    await vi.waitFor(() => expect(now()).toEqual(['a', 'b']), { timeout: 20_000 });
  });

  it('changes nothing for a request that began before it: neither its snapshot nor its records', async () => {
    const before = live.acquire();
    await add('b');
    await live.look();
    const after = live.acquire();
    expect(ids(before.view.snapshot)).toEqual(['a']);
    expect(await idsIn(before.view.reader)).toEqual(['a']);
    expect(ids(after.view.snapshot)).toEqual(['a', 'b']);
    expect(await idsIn(after.view.reader)).toEqual(['a', 'b']);
    before.release();
    after.release();
  });

  it('is loaded once by looks that overlap', async () => {
    await add('b');
    await Promise.all([live.look(), live.look()]);
    expect(now()).toEqual(['a', 'b']);
    expect([...readers.values()].map((close) => close.mock.calls.length)).toEqual([1, 0]);
    expect(opens).toBe(2);
  });

  it('costs nothing where there is none: the same view is kept', async () => {
    const before = live.acquire();
    await live.look();
    await live.look();
    const after = live.acquire();
    expect(after.view).toBe(before.view);
    expect(readers.size).toBe(1);
    before.release();
    after.release();
  });
});

describe('the reader of an old view', () => {
  it('is closed when the last request gives it back, and not before', async () => {
    const [first, second] = [live.acquire(), live.acquire()];
    const close = readers.get(first.view.reader.version);
    await add('b');
    await live.look();
    expect(close).not.toHaveBeenCalled();
    first.release();
    expect(close).not.toHaveBeenCalled();
    expect(await idsIn(second.view.reader)).toEqual(['a']);
    second.release();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is closed at once where nobody has it', async () => {
    const { view, release } = live.acquire();
    release();
    await add('b');
    await live.look();
    expect(readers.get(view.reader.version)).toHaveBeenCalledTimes(1);
  });

  it('is waited for where all is ended while it is being closed', async () => {
    const { view, release } = live.acquire();
    await add('b');
    await live.look();
    const close = readers.get(view.reader.version) as Mock;
    const closeIt = close.getMockImplementation() as () => Promise<void>;
    let isClosed = false;
    close.mockImplementation(async () => {
      await closeIt();
      await new Promise((resolve) => setImmediate(resolve));
      isClosed = true;
    });
    release();
    await live.close();
    expect(isClosed).toBe(true);
    live = await LiveGraph.start(store, { onError });
  });

  it('is closed after any number of writes, each its own', async () => {
    for (const id of ['b', 'c', 'd']) {
      await add(id);
      await live.look();
    }
    const counts = [...readers.values()].map((close) => close.mock.calls.length);
    expect(counts).toEqual([1, 1, 1, 0]);
    await live.close();
    expect([...readers.values()].map((close) => close.mock.calls.length)).toEqual([1, 1, 1, 1]);
    live = await LiveGraph.start(store, { onError });
  });
});

describe('a store that goes away', () => {
  it('leaves the view as it was, and makes it stale until the store is back', async () => {
    away = new StoreUnavailable('away');
    await live.look();
    expect(live.stale).toBe(true);
    expect(now()).toEqual(['a']);
    away = null;
    await live.look();
    expect(live.stale).toBe(false);
  });

  it('is told once in each outage', async () => {
    for (const reason of ['first', 'second']) {
      away = new StoreUnavailable(reason);
      await live.look();
      await live.look();
      away = null;
      await live.look();
    }
    expect(onError.mock.calls).toEqual([[new StoreUnavailable('first')], [new StoreUnavailable('second')]]);
  });

  it('may have something new when it is back', async () => {
    away = new StoreUnavailable('away');
    await live.look();
    await add('b');
    away = null;
    await live.look();
    expect(now()).toEqual(['a', 'b']);
    expect(live.stale).toBe(false);
  });

  it('just as its newest write was to be read leaves the old view, stale, and is tried again', async () => {
    const read = vi.spyOn(store, 'read').mockRejectedValueOnce(new StoreUnavailable('went away'));
    await add('b');
    await live.look();
    expect(live.stale).toBe(true);
    expect(now()).toEqual(['a']);
    expect(onError.mock.calls).toEqual([[new StoreUnavailable('went away')]]);
    await live.look();
    expect(read).toHaveBeenCalledTimes(2);
    expect(live.stale).toBe(false);
    expect(now()).toEqual(['a', 'b']);
  });

  it('is an error where there is no view yet', async () => {
    away = new StoreUnavailable('away');
    await expect(LiveGraph.start(store, { onError })).rejects.toThrow('away');
  });
});

describe('a reader that answers no more', () => {
  it('is told once, makes answers stale, and the next look opens another for the same snapshot', async () => {
    const before = live.acquire();
    before.release();
    const close = readers.get(before.view.reader.version);
    const ended = new StoreUnavailable('its thread has ended');
    vi.spyOn(before.view.reader, 'run').mockRejectedValue(ended);
    await live.look();
    expect(live.stale).toBe(true);
    expect(onError.mock.calls).toEqual([[ended]]);
    expect(now()).toEqual(['a']);
    await live.look();
    expect(live.stale).toBe(false);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(close).toHaveBeenCalledTimes(1);
    const after = live.acquire();
    expect(after.view.snapshot).toBe(before.view.snapshot);
    expect(await idsIn(after.view.reader)).toEqual(['a']);
    after.release();
  });
});

describe('a start on a snapshot that was kept', () => {
  let kept: Snapshot;
  let again: LiveGraph | undefined;

  beforeEach(() => {
    kept = live.acquire().view.snapshot;
    opens = 0;
  });
  afterEach(async () => {
    await again?.close();
    again = undefined;
  });

  it('compares it with the store once that is open, and makes nothing anew where it fits', async () => {
    again = await LiveGraph.start(store, { onError, kept });
    await again.look();
    expect(again.acquire().view.snapshot).toBe(kept);
    expect([opens, again.stale]).toEqual([1, false]);
  });

  it('whose store cannot be opened is stale and says why once, until a look opens it', async () => {
    const away = new StoreUnavailable('cannot be opened');
    vi.spyOn(store, 'read').mockRejectedValueOnce(away).mockRejectedValueOnce(away);
    again = await LiveGraph.start(store, { onError, kept });
    const { view, release } = again.acquire();
    for (let looks = 0; looks < 2; looks++) {
      await again.look();
      expect(again.stale).toBe(true);
      expect(onError.mock.calls).toEqual([[away]]);
    }
    await expect(view.reader.run('snapshot/actors')).rejects.toBe(away);
    await again.look();
    expect(again.stale).toBe(false);
    release();
    expect(await idsIn(again.acquire().view.reader)).toEqual(['a']);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('can be ended where its store could not be opened', async () => {
    vi.spyOn(store, 'read').mockRejectedValueOnce(new StoreUnavailable('cannot be opened'));
    const ending = await LiveGraph.start(store, { onError, kept });
    await expect(ending.close()).resolves.toBeUndefined();
  });

  it('loads a write once that finishes while the two are compared, and closes all that it opened', async () => {
    const closes: Mock[] = [];
    const read = store.read;
    let open = () => {};
    const opening = new Promise<void>((resolve) => {
      open = resolve;
    });
    vi.spyOn(store, 'read').mockImplementation(async () => {
      const close = vi.fn();
      closes.push(close);
      await opening;
      const reader = await read();
      close.mockImplementation(() => reader.close());
      return { ...reader, close };
    });
    const { snapshot: another } = await graphOf({ flows: [{ id: 'f', from: 'x', to: 'y' }] });
    again = await LiveGraph.start(store, { onError, kept: another });
    await add('b');
    const looks = [again.look(), again.look()];
    open();
    await Promise.all(looks);
    const { view, release } = again.acquire();
    release();
    expect(ids(view.snapshot)).toEqual(['a', 'b']);
    await again.close();
    again = undefined;
    expect(closes.map((close) => close.mock.calls.length)).toEqual([1, 1]);
  });
});
