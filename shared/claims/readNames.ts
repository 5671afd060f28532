import { type Line, wordAt } from './Line';

/** Where the proper name begins that a run ends with, if words before it only say what its bearer is. */
export function findName(line: Line, from: number, to: number): number | null {
  const { rules, tokens } = line;
  let at = to;
  while (
    at > from &&
    (isNamePart(line, at - 1) || (isNameLink(line, at - 1) && isNamePart(line, at - 2)))
  )
    at -= 1;
  if (at === to) return null;
  const isOfWords = (index: number) => {
    const token = tokens[index];
    return token !== undefined && !token.isCapital && !rules.articles.has(token.lower);
  };
  // “the White House”: an article alone belongs to the name.
  if (at - from === 1 && rules.articles.has(tokens[from]?.lower ?? '')) {
    return trimTitles(line, from, at, to);
  }
  for (let index = from; index < at; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    const isArticle = index === from && rules.articles.has(lower);
    if (isArticle) continue;
    // The first word of a sentence has a capital anyway.
    const isRole = isOfWords(index) || (index === 0 && isOfWords(1));
    const isJoin = rules.links.has(lower) || rules.adjuncts.has(lower);
    if (!isRole || isJoin) return at === from ? trimTitles(line, from, at, to) : null;
  }
  return trimTitles(line, from, at, to);
}

function trimTitles(line: Line, from: number, name: number, to: number): number {
  const { rules, tokens } = line;
  let at = name;
  while (at < to - 1 && rules.titles.has(tokens[at]?.lower ?? '')) at += 1;
  if (rules.links.has(tokens[at]?.lower ?? '')) at = name;
  const isTitled = at > name;
  const hasArticle = name - from === 1 && rules.articles.has(tokens[from]?.lower ?? '');
  return hasArticle && !isTitled ? from : at;
}

/** True for a name of several words that isn’t known to be of an institution. */
export function isPersonName({ rules, tokens }: Line, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (rules.articles.has(words[0]?.lower ?? '')) return false;
  if (words.length > 5 || words.some(({ lower }) => rules.bodies.has(lower))) return false;
  return (
    words.filter(({ isCapital }) => isCapital).length >= 2 &&
    !words.some(({ text }) => /^\p{Lu}{2,}$/u.test(text))
  );
}

/** True where all words are those of a name. */
export function isName(line: Line, from: number, to: number): boolean {
  if (to <= from || !isNamePart(line, from) || !isNamePart(line, to - 1)) return false;
  for (let at = from; at < to; at += 1)
    if (!isNamePart(line, at) && !isNameLink(line, at)) return false;
  return true;
}

/** True for a word with a capital that can be part of a name. */
export function isNamePart(line: Line, at: number): boolean {
  const token = wordAt(line, at);
  return (
    token?.isCapital === true && !line.rules.bounds.has(token.lower) && !/['’]s$/.test(token.text)
  );
}

/** True for a word that links two parts of a name: “de”. */
export function isNameLink(line: Line, at: number): boolean {
  const lower = wordAt(line, at)?.lower ?? '';
  return (
    line.rules.links.has(lower) && lower !== 'and' && lower !== 'for' && isNamePart(line, at + 1)
  );
}
