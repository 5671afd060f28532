import type { Alignment } from './Alignment';
import { heaviestChain } from './heaviestChain';

/** Up to this many pairs of tokens are compared one by one; longer lists are first split at unique tokens. */
const MAX_PAIRS = 40_000;
/** Where nothing is unique, this many tokens of each list are aligned at a time; two thirds of them are settled. */
const WINDOW_TOKENS = 300;
const SETTLED_SHARE = 2 / 3;
/** What a match gains from directly following another: runs count for more than scattered words. */
const RUN_BONUS = 0.1;

/**
 * Matches tokens of two lists in order. Equal ends come first; then long lists are split at pairs and single tokens
 * that are unique in both (patience diff, Cohen 2003), and short ones are aligned by dynamic programming (Needleman and
 * Wunsch 1970) for the greatest weight, so that rare words attract common ones and not the other way round. A long list
 * in which nothing is unique, such as one sentence a thousand times, is aligned window by window.
 */
export function alignRuns(alignment: Alignment, olds: Int32Array, news: Int32Array): void {
  let head = 0;
  const shorter = Math.min(olds.length, news.length);
  const same = (i: number, j: number) => alignment.isSame(olds[i] ?? -1, news[j] ?? -1);
  const match = (i: number, j: number) => alignment.match(olds[i] ?? -1, news[j] ?? -1);
  for (; head < shorter && same(head, head); head += 1) match(head, head);
  let tail = 0;
  for (; tail < shorter - head; tail += 1) {
    const [i, j] = [olds.length - 1 - tail, news.length - 1 - tail];
    if (!same(i, j)) break;
    match(i, j);
  }
  const oldsLeft = olds.subarray(head, olds.length - tail);
  const newsLeft = news.subarray(head, news.length - tail);
  if (!oldsLeft.length || !newsLeft.length) return;
  const pairs = oldsLeft.length * newsLeft.length;
  if (pairs <= MAX_PAIRS) alignPairs(alignment, oldsLeft, newsLeft);
  else if (!partAtUnique(alignment, oldsLeft, newsLeft))
    alignWindows(alignment, oldsLeft, newsLeft);
}

function partAtUnique(alignment: Alignment, olds: Int32Array, news: Int32Array): boolean {
  for (const size of [2, 1]) {
    const anchors = findAnchors(alignment, olds, news, size);
    if (!anchors.length) continue;
    let [i, j] = [0, 0];
    for (const anchor of [...anchors, { i: olds.length, j: news.length }]) {
      alignRuns(alignment, olds.subarray(i, anchor.i), news.subarray(j, anchor.j));
      if (anchor.i < olds.length) alignment.match(olds[anchor.i] ?? -1, news[anchor.j] ?? -1);
      [i, j] = [anchor.i + 1, anchor.j + 1];
    }
    return true;
  }
  return false;
}

function findAnchors(alignment: Alignment, olds: Int32Array, news: Int32Array, size: number) {
  const { before, after, vocabulary } = alignment;
  const base = vocabulary.keys.length;
  const places = (list: Int32Array, ids: Int32Array) => {
    const found = new Map<number, number>();
    for (let at = 0; at + size <= list.length; at += 1) {
      let key = ids[list[at] ?? 0] ?? 0;
      if (size === 2) key = key * base + (ids[list[at + 1] ?? 0] ?? 0);
      found.set(key, found.has(key) ? -1 : at);
    }
    return found;
  };
  const targets = places(news, after.ids);
  const found: { i: number; j: number }[] = [];
  for (const [key, i] of places(olds, before.ids)) {
    const j = targets.get(key) ?? -1;
    if (i >= 0 && j >= 0 && alignment.isWord(olds[i] ?? 0)) found.push({ i, j });
  }
  found.sort((a, b) => a.i - b.i);
  const chain = heaviestChain(
    found.map(({ j }) => j),
    found.map(({ i }) => alignment.weightOf(olds[i] ?? 0)),
  );
  return chain.flatMap((item) => found[item] ?? []);
}

function alignWindows(alignment: Alignment, olds: Int32Array, news: Int32Array): void {
  let [i, j] = [0, 0];
  while (i < olds.length && j < news.length) {
    const window = olds.subarray(i, i + WINDOW_TOKENS);
    alignPairs(alignment, window, news.subarray(j, j + WINDOW_TOKENS));
    if (i + WINDOW_TOKENS >= olds.length && j + WINDOW_TOKENS >= news.length) return;
    const settled = Math.floor(WINDOW_TOKENS * SETTLED_SHARE);
    const newLimit = news[j + settled] ?? Number.POSITIVE_INFINITY;
    let last = Math.min(settled, window.length - 1);
    const isSettled = (at: number) => {
      const fresh = alignment.newOf(window[at] ?? -1);
      return fresh >= 0 && fresh < newLimit;
    };
    while (last >= 0 && !isSettled(last)) last -= 1;
    for (const old of window.subarray(last + 1)) alignment.unmatch(old);
    const fresh = alignment.newOf(window[last] ?? -1);
    i += last < 0 ? settled : last + 1;
    j = last < 0 ? j + settled : news.indexOf(fresh, j) + 1;
  }
}

const LEFT = 0;
const DIAGONAL = 1;
const UP = 2;

function alignPairs(alignment: Alignment, olds: Int32Array, news: Int32Array): void {
  const width = news.length + 1;
  const steps = new Uint8Array((olds.length + 1) * width);
  const newIds = news.map((fresh) => alignment.after.ids[fresh] ?? -1);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  for (let i = 1; i <= olds.length; i += 1) {
    const old = olds[i - 1] ?? -1;
    const weight = alignment.weightOf(old);
    const oldId = alignment.before.ids[old] ?? -1;
    const start = i * width;
    for (let j = 1; j < width; j += 1) {
      const up = above[j] ?? 0;
      let best = row[j - 1] ?? 0;
      let step = LEFT;
      if (up >= best) {
        best = up;
        step = UP;
      }
      const likeness = alignment.likenessOfIds(oldId, newIds[j - 1] ?? -1);
      if (likeness > 0) {
        const bonus = steps[start - width + j - 1] === DIAGONAL ? RUN_BONUS : 0;
        const matched = (above[j - 1] ?? 0) + weight * likeness + bonus;
        if (matched >= best) {
          best = matched;
          step = DIAGONAL;
        }
      }
      row[j] = best;
      steps[start + j] = step;
    }
    [above, row] = [row, above];
  }
  let [i, j] = [olds.length, news.length];
  while (i > 0 && j > 0) {
    const step = steps[i * width + j];
    if (step === DIAGONAL) alignment.match(olds[i - 1] ?? -1, news[j - 1] ?? -1);
    if (step !== LEFT) i -= 1;
    if (step !== UP) j -= 1;
  }
}
