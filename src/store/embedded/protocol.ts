/** What the thread of an opened file is asked: a query, whose rows come in batches or at once; or to go on after a batch. */
export type Request = Query | { readonly id: number; readonly goesOn: boolean };

export interface Query {
  readonly id: number;
  readonly text: string;
  readonly params: object;
  readonly inBatches: boolean;
}

/** What it says: some rows of an answer, and whether they are the last; or why there is none. */
export type Reply =
  | { readonly id: number; readonly rows: unknown[]; readonly isLast: boolean }
  | { readonly id: number; readonly failed: string };

/** The request that nobody sends: to open the file. It is answered without rows. */
export const OPENING = 0;
