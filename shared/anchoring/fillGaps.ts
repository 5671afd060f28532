import type { Alignment } from './Alignment';
import { alignRuns } from './alignRuns';
import type { Sentences } from './findSentences';

/** Aligns what is left between matches that keep their order, skipping what has moved. */
export function fillFrame(alignment: Alignment): void {
  const { toNew, toOld, isMoved } = alignment;
  let olds: number[] = [];
  let newStart = 0;
  for (let old = 0; old <= toNew.length; old += 1) {
    const fresh = old < toNew.length ? alignment.newOf(old) : toOld.length;
    if (fresh < 0) olds.push(old);
    if (fresh < 0 || isMoved[old] === 1) continue;
    if (olds.length && fresh > newStart) {
      const news: number[] = [];
      for (let at = newStart; at < fresh; at += 1) if (alignment.isFreeNew(at)) news.push(at);
      alignRuns(alignment, Int32Array.from(olds), Int32Array.from(news));
    }
    olds = [];
    newStart = fresh + 1;
  }
}

/** Aligns what is beside moved tokens, up to the ends of their sentences: a sentence moves as a whole. */
export function fillMoved(alignment: Alignment): void {
  const { toNew, isMoved, oldSentences, newSentences } = alignment;
  for (let old = 0; old < toNew.length; old += 1) {
    if (isMoved[old] !== 1) continue;
    for (const step of [-1, 1]) {
      const fresh = alignment.newOf(old);
      if (!alignment.isFreeOld(old + step) || !alignment.isFreeNew(fresh + step)) continue;
      const olds = takeFree(old, step, oldSentences, (at) => alignment.isFreeOld(at));
      const news = takeFree(fresh, step, newSentences, (at) => alignment.isFreeNew(at));
      alignRuns(alignment, olds, news);
      for (const at of olds) if (!alignment.isFreeOld(at)) isMoved[at] = 1;
    }
  }
}

function takeFree(
  from: number,
  step: number,
  sentences: Sentences,
  isFree: (at: number) => boolean,
): Int32Array {
  const taken: number[] = [];
  for (let at = from + step; isFree(at) && sentences[at] === sentences[from]; at += step) {
    taken.push(at);
  }
  return Int32Array.from(step < 0 ? taken.reverse() : taken);
}
