import type Token from 'markdown-it/lib/token.mjs';
import { readBlockHtml } from './blockHtml';
import { readInlineHtml } from './inlineHtml';
import { inlineToken, makeToken, paragraphTokens, textToken } from './makeToken';

const TASK = /^\[([ xX])\]\s+/;
const CALLOUT = /^\[!([\w-]+)(?:\|[^\]]*)?\][+-]?[ \t]*/;

/** The tokens with what CommonMark lacks as what it has: HTML, task lists, callouts, definition lists, `==marked==` words. */
export function settleBlocks(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    switch (token.type) {
      case 'html_block':
        return readBlockHtml(token.content, token.level);
      case 'inline':
        return settleWords(token, tokens[index - 1], tokens[index - 2]);
      case 'dt_open':
        return [makeToken('paragraph_open', 1)];
      case 'dt_close':
        return [makeToken('paragraph_close', -1)];
      default:
        return /^(?:dl|dd)_(?:open|close)$/.test(token.type) ? [] : [token];
    }
  });
}

function settleWords(token: Token, parent: Token | undefined, owner: Token | undefined): Token[] {
  const marked = (token.children ?? []).filter(({ type }) => !/^mark_(?:open|close)$/.test(type));
  const children = readInlineHtml(marked);
  token.children = children;
  if (parent?.type === 'dt_open') {
    token.children = [makeToken('strong_open', 1), ...children, makeToken('strong_close', -1)];
  }
  if (parent?.type !== 'paragraph_open') return [token];
  if (owner?.type === 'list_item_open') token.children = settleTask(children);
  if (owner?.type === 'blockquote_open') return settleCallout(token, children);
  return [token];
}

function settleTask([first, ...rest]: Token[]): Token[] {
  if (!first) return [];
  const [box, state] = (first.type === 'text' && TASK.exec(first.content)) || [];
  if (!box) return [first, ...rest];
  return [textToken(`${state === ' ' ? '☐' : '☑'} ${first.content.slice(box.length)}`), ...rest];
}

/** The callout’s title, or the name of its kind, as a paragraph of its own. */
function settleCallout(token: Token, [first, ...rest]: Token[]): Token[] {
  const [sign, kind = ''] = (first?.type === 'text' && CALLOUT.exec(first.content)) || [];
  if (!sign || !first) return [token];
  const line = [textToken(first.content.slice(sign.length)), ...rest];
  const end = line.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak');
  const title = end < 0 ? line : line.slice(0, end);
  const isNamed = title.some(({ content }) => content.trim());
  const words = isNamed
    ? title
    : [textToken(kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase())];
  const named = inlineToken([makeToken('strong_open', 1), ...words, makeToken('strong_close', -1)]);
  const text = end < 0 ? [] : line.slice(end + 1);
  if (!text.length) return [named];
  // The paragraph that the callout’s opening belongs to ends with the title, and its end closes the text’s.
  const [open] = paragraphTokens([]);
  return [named, makeToken('paragraph_close', -1), open ?? token, inlineToken(text)];
}
