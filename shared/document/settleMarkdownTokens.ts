import Token from 'markdown-it/lib/token.mjs';

/** A picture in the document. Without an address, its place and what it shows. */
export interface MarkdownPicture {
  src: string;
  title: string | null;
}

/** What to make of the addresses in a text: null drops the link or image and keeps its words. */
export interface MarkdownAddresses {
  link(href: string): string | null;
  image(src: string): MarkdownPicture | null;
}

/**
 * Fits markdown-it's tokens to our schemas: table cells hold paragraphs, images go between paragraphs,
 * and links and images without an allowed address become their words. A paragraph is split at its images. In some schemas,
 * code `excludesMarks`.
 */
export function settleMarkdownTokens(
  tokens: Token[],
  addresses: MarkdownAddresses,
  excludesMarks: boolean,
): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'inline') return [token];
    const parent = tokens[index - 1];
    const isCell = parent?.type === 'th_open' || parent?.type === 'td_open';
    const isParagraph = parent?.type === 'paragraph_open';
    const all = token.children ?? [];
    const held = !isParagraph ? 'none' : all.every(isBlankOrImage) ? 'all' : 'embedded';
    const children = settleInline(dropInnerMarks(all), addresses, held, excludesMarks);
    if (isCell) return [open(), inline(children), close()];
    return isParagraph ? splitAtImages(children) : [inline(children)];
  });
}

/** The inline tokens with links and images as the addresses allow, and code only where no other mark would be lost to it. */
function settleInline(
  tokens: Token[],
  addresses: MarkdownAddresses,
  held: 'none' | 'embedded' | 'all',
  excludesMarks: boolean,
): Token[] {
  const keptLinks: boolean[] = [];
  let depth = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'image') {
      const words = plainWords(token.children ?? []) || (token.attrGet('title') ?? '');
      const mayHold = held !== 'none' && depth === 0;
      const picture = mayHold ? addresses.image(token.attrGet('src') ?? '') : null;
      // Within running text it stands for a word or sign.
      const isHeld = picture && (picture.src || picture.title || (held === 'all' && words));
      return isHeld ? [image(picture, words)] : [text(words)];
    }
    // Code excludes every other mark, and would end them too.
    if (excludesMarks && token.type === 'code_inline' && depth > 0) return [text(token.content)];
    depth += token.nesting;
    if (token.type === 'link_open') {
      const href = addresses.link(token.attrGet('href') ?? '');
      keptLinks.push(href !== null);
      if (href === null) return [];
      token.attrSet('href', href);
    }
    if (token.type === 'link_close' && !keptLinks.pop()) return [];
    return [token];
  });
}

/** Without marks within others of their kind: where such a one ended, so would the outer one. */
function dropInnerMarks(tokens: readonly Token[]): Token[] {
  const depths = new Map<string, number>();
  return tokens.filter(({ type, nesting }) => {
    if (nesting === 0) return true;
    const kind = type.replace(/_(?:open|close)$/, '');
    const before = depths.get(kind) ?? 0;
    depths.set(kind, before + nesting);
    return nesting > 0 ? before === 0 : before === 1;
  });
}

/** Splits a paragraph's inline tokens at its images. The paragraph's own opening and closing tokens go around the result. */
function splitAtImages(children: Token[]): Token[] {
  const tokens: Token[] = [];
  let run: Token[] = [];
  for (const child of children) {
    if (child.type === 'image') {
      tokens.push(inline(run), close(), child, open());
      run = [];
    } else {
      run.push(child);
    }
  }
  return [...tokens, inline(run)];
}

function isBlankOrImage({ type, content }: Token): boolean {
  return type === 'image' || type === 'softbreak' || (type === 'text' && !content.trim());
}

function plainWords(tokens: Token[]): string {
  return tokens
    .map((token) => (token.children ? plainWords(token.children) : breakOrContent(token)))
    .join('');
}

function breakOrContent(token: Token): string {
  return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content;
}

function inline(children: Token[]): Token {
  const token = new Token('inline', '', 0);
  token.children = children;
  return token;
}

function text(content: string): Token {
  const token = new Token('text', '', 0);
  token.content = content;
  return token;
}

function image({ src, title }: MarkdownPicture, alt: string): Token {
  const token = new Token('image', 'img', 0);
  token.attrSet('src', src);
  if (title) token.attrSet('title', title);
  token.content = alt;
  return token;
}

function open(): Token {
  return new Token('paragraph_open', 'p', 1);
}

function close(): Token {
  return new Token('paragraph_close', 'p', -1);
}
