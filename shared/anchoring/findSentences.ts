import type { TokenText } from './tokenise';

/** For each token the number of its sentence. A line feed ends one too, as between blocks of an article. */
export type Sentences = Int32Array;

const END_MARK = /^[.!?…。！？؟।]/u;
const CLOSING = /^[\p{Pe}\p{Pf}"'”’]/u;

/** Parts a text into sentences: at end marks that white space follows, at those of CJK, and at line feeds. */
export function findSentences({ text, starts, ends }: TokenText): Sentences {
  const sentences = new Int32Array(starts.length);
  let sentence = 0;
  let hasEnded = false;
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const gap = text.slice(at > 0 ? ends[at - 1] : 0, start);
    const sign = text.slice(start, Math.min(end, start + 2));
    const isClosing = gap === '' && CLOSING.test(sign);
    if (gap.includes('\n') || (hasEnded && !isClosing && (gap || isWide(text, start)))) {
      sentence += 1;
      hasEnded = false;
    }
    if (END_MARK.test(sign)) hasEnded = true;
    else if (!isClosing) hasEnded = false;
    sentences[at] = sentence;
  }
  return sentences;
}

/** True where a mark of CJK, which no space follows, stands before the offset. */
function isWide(text: string, offset: number): boolean {
  return offset > 0 && text.charCodeAt(offset - 1) >= 0x3000;
}
