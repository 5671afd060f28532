import type Token from 'markdown-it/lib/token.mjs';
import { parseFragment } from 'parse5';
import { makeToken, textToken } from './makeToken';

/** The tokens that an element’s tags become, without `_open` and `_close`; those of others are left out, and their words stay. */
export const MARK_OF_ELEMENT: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  var: 'em',
  u: 'underline',
  ins: 'underline',
  s: 's',
  del: 's',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
};

/** Elements whose words are not part of a text. */
export const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math', 'canvas'],
  ...['audio', 'video', 'select', 'textarea', 'button', 'title'],
]);

const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i;

/**
 * The inline tokens with tags of HTML as what they stand for. A tag that is never closed ends with its paragraph, and one that
 * closes nothing is left out, as are comments.
 */
export function readInlineHtml(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ type }) => type === 'html_inline')) return [...tokens];
  const read: Token[] = [];
  const open: string[] = [];
  let unseen: string | null = null;
  for (const token of tokens) {
    const [, slash, name = ''] =
      token.type === 'html_inline' ? (TAG.exec(token.content) ?? []) : [];
    const element = name.toLowerCase();
    if (unseen) {
      if (slash && element === unseen) unseen = null;
    } else if (token.type !== 'html_inline') {
      read.push(token);
    } else if (!slash && UNSEEN_ELEMENTS.has(element)) {
      unseen = /\/>$/.test(token.content) ? null : element;
    } else {
      read.push(...readTag(token.content, element, slash === '/', open));
    }
  }
  return [...read, ...open.reverse().map((mark) => makeToken(`${mark}_close`, -1))];
}

/** `open` are the marks that tags before have opened. */
function readTag(tag: string, element: string, isEnd: boolean, open: string[]): Token[] {
  if (element === 'br') return [makeToken('hardbreak')];
  if (element === 'q') return [textToken(isEnd ? '”' : '“')];
  if (element === 'img') return isEnd ? [] : [readImage(attributesOf(tag))];
  const mark = MARK_OF_ELEMENT[element];
  if (!mark || /\/>$/.test(tag)) return [];
  if (!isEnd) {
    const token = makeToken(`${mark}_open`, 1);
    if (mark === 'link') token.attrSet('href', attributesOf(tag).get('href') ?? '');
    open.push(mark);
    return [token];
  }
  const at = open.lastIndexOf(mark);
  if (at < 0) return [];
  open.splice(at, 1);
  return [makeToken(`${mark}_close`, -1)];
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const [element] = parseFragment(tag).childNodes;
  const attributes = element && 'attrs' in element ? element.attrs : [];
  return new Map(attributes.map(({ name, value }) => [name, value]));
}

/** An image, from its attributes. */
export function readImage(attributes: ReadonlyMap<string, string>): Token {
  const image = makeToken('image');
  image.attrSet('src', attributes.get('src') ?? '');
  const title = attributes.get('title');
  if (title) image.attrSet('title', title);
  image.children = [textToken(attributes.get('alt') ?? '')];
  return image;
}
