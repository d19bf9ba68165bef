/**
 * Lists of ways on, each in the order of what a chain over a way costs at the least and then of links. A list can be as
 * long as a hub has links while few of them are ever gone, so it is kept as a heap, and put in order only as far as it is
 * read. All lists lie one after the other in the same arrays; a list is known by its number.
 */
export class Ways {
  #costs = new Float64Array(1024);
  #links = new Int32Array(1024);
  #items = new Uint32Array(1024);
  /** Where each list begins and ends, and how many of its ways are in order yet: those stand last, cheapest at the end. */
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  readonly #ordered: number[] = [];
  #count = 0;

  /** Begins a list; `add` to it, and then `close` it. */
  open(): number {
    this.#ordered.push(0);
    return this.#begins.push(this.#count) - 1;
  }

  /** Adds a way: what a chain over it costs at the least, its link, and what it is known by. */
  add(cost: number, link: number, item: number): void {
    if (this.#count === this.#costs.length) this.#grow();
    this.#costs[this.#count] = cost;
    this.#links[this.#count] = link;
    this.#items[this.#count++] = item;
  }

  /** The link that was added last to a list that is open; -1 where there is none. */
  lastLink(list: number): number {
    return this.#count > this.#begins[list]! ? this.#links[this.#count - 1]! : -1;
  }

  close(): void {
    const begin = this.#begins.at(-1)!;
    const size = this.#count - begin;
    this.#ends.push(this.#count);
    for (let place = (size >> 1) - 1; place >= 0; place--) this.#sink(begin, size, place);
  }

  length(list: number): number {
    return this.#ends[list]! - this.#begins[list]!;
  }

  /** What the way at a place of a list costs at the least; its link; what it is known by. */
  cost(list: number, place: number): number {
    return this.#costs[this.#find(list, place)]!;
  }

  link(list: number, place: number): number {
    return this.#links[this.#find(list, place)]!;
  }

  item(list: number, place: number): number {
    return this.#items[this.#find(list, place)]!;
  }

  #find(list: number, place: number): number {
    const begin = this.#begins[list]!;
    const end = this.#ends[list]!;
    for (let ordered = this.#ordered[list]!; ordered <= place; ordered++) {
      const last = end - 1 - ordered;
      this.#swap(begin, last);
      this.#sink(begin, last - begin, 0);
      this.#ordered[list] = ordered + 1;
    }
    return end - 1 - place;
  }

  /** Moves a way down in the heap of so many ways at `begin`. */
  #sink(begin: number, size: number, from: number): void {
    let place = from;
    for (let below = 2 * place + 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && this.#compare(begin + below + 1, begin + below) < 0) below++;
      if (this.#compare(begin + place, begin + below) <= 0) break;
      this.#swap(begin + place, begin + below);
      place = below;
    }
  }

  #compare(a: number, b: number): number {
    return this.#costs[a]! - this.#costs[b]! || this.#links[a]! - this.#links[b]!;
  }

  #swap(a: number, b: number): void {
    const [costs, links, items] = [this.#costs, this.#links, this.#items];
    const [cost, link, item] = [costs[a]!, links[a]!, items[a]!];
    costs[a] = costs[b]!;
    links[a] = links[b]!;
    items[a] = items[b]!;
    costs[b] = cost;
    links[b] = link;
    items[b] = item;
  }

  #grow(): void {
    const [costs, links, items] = [this.#costs, this.#links, this.#items];
    this.#costs = new Float64Array(costs.length * 2);
    this.#links = new Int32Array(links.length * 2);
    this.#items = new Uint32Array(items.length * 2);
    this.#costs.set(costs);
    this.#links.set(links);
    this.#items.set(items);
  }
}
