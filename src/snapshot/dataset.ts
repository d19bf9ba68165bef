import type { Row } from '../store/port.ts';
import { text } from './rows.ts';
import type { Header } from './snapshot.ts';

/** Which graph a store holds, as its Dataset node says; one without that node is at revision 0 of nothing. */
export function stateOf(dataset: Row | undefined): Pick<Header, 'revision' | 'contentHash'> {
  const revision = dataset?.revision;
  return { revision: typeof revision === 'number' ? revision : 0, contentHash: text(dataset?.contentHash) ?? '' };
}
