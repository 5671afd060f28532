const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  // Between braces, since it would become a quotation mark, and turn a sign before it around.
  '`': '{}`{}',
  '|': String.raw`\textbar{}`,
};

/** Signs that TeX joins into others where two stand together: dashes, quotation marks. */
const JOINED = /([-',"])(?=\1)/g;
/** Words such as DNA or McDonald, whose capitals a bibliography style must not lower. */
const MIXED_WORD = /(?<![\p{L}\p{N}\\])\p{L}+\p{Lu}[\p{L}\p{N}]*/gu;
const MARKUP = /<(\/?)(i|b)>/g;
const commands: Readonly<Record<string, string>> = { i: 'textit', b: 'textbf' };

/** Text as TeX, in UTF-8: what TeX would act on is escaped, the emphasis of CSL becomes its commands. */
export function escapeTex(text: string): string {
  if (!isBalanced(text)) return escapePlain(text);
  let result = '';
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [tag, slash, name = ''] = match;
    result += escapePlain(text.slice(end, match.index));
    result += slash ? '}' : `\\${commands[name]}{`;
    end = match.index + tag.length;
  }
  return result + escapePlain(text.slice(end));
}

function escapePlain(text: string): string {
  return text
    .replace(/[\\{}$&#%_^~<>`|]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(JOINED, '$1{}')
    .replace(MIXED_WORD, (word) => `{${word}}`);
}

/** True if what is emphasised ends where it should: `<i>` in a text need not be markup. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of text.matchAll(MARKUP)) {
    if (!slash) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
