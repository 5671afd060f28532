const SENTENCE_END = /[.!?…。！？؟।:;][\s"'”’»“)）\]」』]*(?:\[\d+\]\s*)*$/;
const IDEOGRAPHS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** What a title, a label or a button has at most, in letters. */
const LONG_ENOUGH = 40;

/** White space set straight. */
export function readWords(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** True for whole sentences. */
export function readsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text) && weigh(text) >= LONG_ENOUGH / 2;
}

/** True for what is too long for a title, a label or a button. */
export function isLong(text: string): boolean {
  return weigh(text) >= LONG_ENOUGH;
}

/** Its letters, where a script says more with one of them counted so. */
function weigh(text: string): number {
  return text.replace(/\s+/g, '').length + (text.match(IDEOGRAPHS)?.length ?? 0) * 1.5;
}
