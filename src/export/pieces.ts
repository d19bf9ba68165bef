/** Large enough that handing a piece on costs nothing beside making it; small enough to hold many at once. */
const PIECE = 64 * 1024;

/**
 * The same text in pieces of about 64 KiB. No more is asked for than the next piece needs, so that whoever writes is
 * never further ahead than that; and writing ends when nobody takes any more.
 */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
