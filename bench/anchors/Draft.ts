/** A word of a text being revised, and where it comes from. */
export interface DraftWord {
  /** The text before it within its paragraph: a space, or nothing in scripts without spaces. */
  lead: string;
  text: string;
  /** Its number in the original text; a replacement has that of the word it replaced; null for an addition. */
  from: number | null;
  /** True while the word is unchanged. */
  isKept: boolean;
  isMoved: boolean;
  /** True in a sentence that replaced another and reuses some of its words. */
  isOther: boolean;
}

/** Paragraphs of sentences of words, the way editors see a text. */
export type Draft = DraftWord[][][];

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}[。，、！？]?|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SENTENCE_END = /[.!?。！？]["”’)]*$/u;

/** Splits a text into its parts; its lines are paragraphs. */
export function readDraft(text: string): Draft {
  let from = 0;
  return text.split('\n').map((line) => {
    const sentences: DraftWord[][] = [[]];
    let end = 0;
    for (const { 0: word, index } of line.matchAll(WORD)) {
      if (SENTENCE_END.test(sentences.at(-1)?.at(-1)?.text ?? '')) sentences.push([]);
      const lead = line.slice(end, index);
      sentences
        .at(-1)
        ?.push({ lead, text: word, from, isKept: true, isMoved: false, isOther: false });
      from += 1;
      end = index + word.length;
    }
    return sentences;
  });
}

/** A word and its position. */
export interface PlacedWord extends DraftWord {
  start: number;
  end: number;
}

/** Joins a draft into a text, with the position of each word. */
export function writeDraft(draft: Draft): { text: string; words: PlacedWord[] } {
  let text = '';
  const words: PlacedWord[] = [];
  for (const [index, paragraph] of draft.entries()) {
    if (index > 0) text += '\n';
    let isFirst = true;
    for (const word of paragraph.flat()) {
      // The first word of its paragraph had nothing before it.
      if (!isFirst) text += word.lead || (UNSPACED.test(word.text) ? '' : ' ');
      const start = text.length;
      text += word.text;
      words.push({ ...word, start, end: text.length });
      isFirst = false;
    }
  }
  return { text, words };
}
