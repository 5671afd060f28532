/**
 * Of items in the order of one text, those that keep their order in the other too and weigh most together: the heaviest
 * increasing subsequence of `places`, by a Fenwick tree of best chains, in n log n. Answers the indexes of the items.
 */
export function heaviestChain(places: readonly number[], weights: readonly number[]): number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const rank = new Int32Array(places.length);
  for (const [position, item] of order.entries()) rank[item] = position + 1;
  /** At each node of the tree the item that ends the heaviest chain among its ranks. */
  const tree = new Int32Array(places.length + 1).fill(-1);
  const total = new Float64Array(places.length);
  const previous = new Int32Array(places.length).fill(-1);
  const totalOf = (item: number) => (item < 0 ? 0 : (total[item] ?? 0));
  let best = -1;
  for (let item = 0; item < places.length; item += 1) {
    let before = -1;
    for (let node = (rank[item] ?? 0) - 1; node > 0; node -= node & -node) {
      const candidate = tree[node] ?? -1;
      if (totalOf(candidate) > totalOf(before)) before = candidate;
    }
    previous[item] = before;
    total[item] = totalOf(before) + (weights[item] ?? 0);
    for (let node = rank[item] ?? 0; node <= places.length; node += node & -node) {
      if (totalOf(item) > totalOf(tree[node] ?? -1)) tree[node] = item;
    }
    if (totalOf(item) > totalOf(best)) best = item;
  }
  const chain: number[] = [];
  for (let item = best; item >= 0; item = previous[item] ?? -1) chain.push(item);
  return chain.reverse();
}
