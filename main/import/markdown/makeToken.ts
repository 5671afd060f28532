import Token from 'markdown-it/lib/token.mjs';

/** A token of markdown-it, opening (1), closing (-1), or neither. */
export function makeToken(type: string, nesting: -1 | 0 | 1 = 0, content = ''): Token {
  const token = new Token(type, '', nesting);
  token.content = content;
  return token;
}

export function textToken(content: string): Token {
  return makeToken('text', 0, content);
}

/** The words of a block. */
export function inlineToken(children: Token[]): Token {
  const token = makeToken('inline');
  token.children = children;
  return token;
}

/** A paragraph of these inline tokens. */
export function paragraphTokens(children: Token[]): Token[] {
  return [makeToken('paragraph_open', 1), inlineToken(children), makeToken('paragraph_close', -1)];
}

/** A link around these inline tokens. */
export function linkTokens(href: string, children: Token[]): Token[] {
  const open = makeToken('link_open', 1);
  open.attrSet('href', href);
  return [open, ...children, makeToken('link_close', -1)];
}
