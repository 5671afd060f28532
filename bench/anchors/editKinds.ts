import type { Random } from '../makeRandom';
import type { Draft, DraftWord } from './Draft';

/** One edit of a draft. `word` draws words with the text's frequencies. */
export type Edit = (draft: Draft, random: Random, word: () => string) => void;

const fixTypo: Edit = (draft, random) => {
  const word = pickWord(draft, random);
  if (!word || word.text.length < 4) return;
  const at = 1 + random.below(word.text.length - 2);
  const [head, tail] = [word.text.slice(0, at), word.text.slice(at + 1)];
  word.text =
    random.next() < 0.5 ? head + tail : `${head}${tail.charAt(0)}${word.text[at]}${tail.slice(1)}`;
  word.isKept = false;
};

const replaceWord: Edit = (draft, random, word) => {
  const found = pickWord(draft, random);
  if (found) Object.assign(found, { text: withSigns(found.text, word()), isKept: false });
};

/** Two to seven words in a row are replaced by more or fewer others. */
const rewordClause: Edit = (draft, random, word) => {
  const sentence = pickSentence(draft, random);
  const length = Math.min(sentence.length, 2 + random.below(6));
  const at = random.below(sentence.length - length + 1);
  const old = sentence.slice(at, at + length);
  const count = Math.max(1, length + random.below(4) - 2);
  const fresh = Array.from({ length: count }, (_, index): DraftWord => {
    const source = old[Math.min(length - 1, Math.floor((index * length) / count))];
    return { ...madeWord(word()), from: source?.from ?? null };
  });
  sentence.splice(at, length, ...fresh);
};

const insertWords: Edit = (draft, random, word) => {
  const sentence = pickSentence(draft, random);
  const fresh = Array.from({ length: 1 + random.below(5) }, () => madeWord(word()));
  sentence.splice(1 + random.below(sentence.length), 0, ...fresh);
};

const deleteWords: Edit = (draft, random) => {
  const sentence = pickSentence(draft, random);
  if (sentence.length > 5) sentence.splice(random.below(sentence.length - 3), 1 + random.below(3));
};

const deleteSentence: Edit = (draft, random) => {
  const paragraph = pickParagraph(draft, random);
  paragraph.splice(random.below(paragraph.length), 1);
};

const insertSentence: Edit = (draft, random, word) => {
  const paragraph = pickParagraph(draft, random);
  const sentence = Array.from({ length: 6 + random.below(18) }, () => madeWord(word()));
  paragraph.splice(random.below(paragraph.length + 1), 0, endSentence(sentence));
};

/** Another sentence on the same topic: short words and a quarter of the others recur, in order. */
const replaceSentence: Edit = (draft, random, word) => {
  const paragraph = pickParagraph(draft, random);
  const at = random.below(paragraph.length);
  const old = paragraph[at] ?? [];
  const fresh = old.flatMap((one): DraftWord[] => {
    const recurs = random.next() < (one.text.length < 4 ? 0.5 : 0.2);
    if (!recurs && random.next() < 0.1) return [];
    return [{ ...(recurs ? one : { ...madeWord(word()), from: one.from }), isOther: true }];
  });
  if (old.length > 5)
    paragraph.splice(at, 1, endSentence(fresh.length ? fresh : [madeWord(word())]));
};

const moveSentence: Edit = (draft, random) => {
  const paragraph = pickParagraph(draft, random);
  const target = pickParagraph(draft, random);
  const at = random.below(paragraph.length);
  if (paragraph === target || (paragraph[at]?.length ?? 0) < 6) return;
  const [sentence = []] = paragraph.splice(at, 1);
  for (const word of sentence) word.isMoved = true;
  target.splice(random.below(target.length + 1), 0, sentence);
};

const splitSentence: Edit = (draft, random) => {
  const sentence = pickSentence(draft, random);
  const word = sentence[3 + random.below(Math.max(1, sentence.length - 6))];
  if (sentence.length > 8 && word && /\p{L}$/u.test(word.text)) {
    word.text += '.';
    word.isKept = false;
  }
};

const moveParagraph: Edit = (draft, random) => {
  const at = random.below(draft.length);
  const words = draft[at]?.flat() ?? [];
  if (draft.length < 4 || words.length < 6) return;
  const [paragraph = []] = draft.splice(at, 1);
  for (const word of words) word.isMoved = true;
  draft.splice(random.below(draft.length + 1), 0, paragraph);
};

const deleteParagraph: Edit = (draft, random) => {
  if (draft.length > 4) draft.splice(random.below(draft.length), 1);
};

const insertParagraph: Edit = (draft, random, word) => {
  const paragraph: Draft[number] = [[]];
  draft.splice(random.below(draft.length + 1), 0, paragraph);
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const sentence = Array.from({ length: 6 + random.below(18) }, () => madeWord(word()));
    paragraph.push(endSentence(sentence));
  }
};

/** Repeats a paragraph that is in all the publisher's articles. */
const repeatParagraph: Edit = (draft, random) => {
  const copy = (draft[random.below(draft.length)] ?? []).map((sentence) =>
    sentence.map((word): DraftWord => ({ ...word, from: null, isKept: false })),
  );
  draft.push(copy);
};

const straightenQuotes: Edit = (draft) => {
  for (const word of draft.flat(2)) {
    word.text = word.text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
  }
};

/** Kinds of editors: the edits they make, and how often per hundred words. */
export const editors: Record<string, readonly [edit: Edit, rate: number][]> = {
  proofreader: [
    [fixTypo, 1],
    [replaceWord, 0.3],
    [straightenQuotes, 0.05],
  ],
  'copy editor': [
    [rewordClause, 1.5],
    [replaceWord, 1],
    [insertWords, 0.5],
    [deleteWords, 0.5],
    [splitSentence, 0.3],
  ],
  rewriter: [
    [rewordClause, 4],
    [replaceWord, 3],
    [insertWords, 1],
    [deleteWords, 1],
    [replaceSentence, 0.5],
  ],
  updater: [
    [insertSentence, 0.6],
    [deleteSentence, 0.6],
    [replaceSentence, 0.6],
    [insertParagraph, 0.2],
    [deleteParagraph, 0.2],
    [rewordClause, 0.5],
  ],
  restructurer: [
    [moveSentence, 0.5],
    [moveParagraph, 0.4],
    [deleteSentence, 0.2],
    [rewordClause, 0.7],
    [fixTypo, 0.3],
    [repeatParagraph, 0.03],
  ],
};

function pickParagraph(draft: Draft, random: Random): DraftWord[][] {
  const paragraphs = draft.filter((paragraph) => paragraph.some((sentence) => sentence.length > 0));
  return paragraphs[random.below(paragraphs.length)] ?? [[]];
}

function pickSentence(draft: Draft, random: Random): DraftWord[] {
  const sentences = pickParagraph(draft, random).filter((sentence) => sentence.length > 0);
  return sentences[random.below(sentences.length)] ?? [];
}

function pickWord(draft: Draft, random: Random): DraftWord | undefined {
  const sentence = pickSentence(draft, random);
  return sentence[random.below(sentence.length)];
}

function madeWord(text: string): DraftWord {
  return { lead: '', text, from: null, isKept: false, isMoved: false, isOther: false };
}

function endSentence(words: DraftWord[]): DraftWord[] {
  const last = words.at(-1);
  if (last && !/[.!?]$/u.test(last.text)) last.text += '.';
  return words;
}

/** The new word with the punctuation at the end of the old one. */
function withSigns(old: string, fresh: string): string {
  return fresh + (/[^\p{L}\p{N}]*$/u.exec(old)?.[0] ?? '');
}
