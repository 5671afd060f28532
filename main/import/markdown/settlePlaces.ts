import type Token from 'markdown-it/lib/token.mjs';
import { linkTokens, makeToken, textToken } from './makeToken';

interface FootnoteMeta {
  id: number;
  subId?: number;
}

/**
 * The tokens with footnotes as a list at the end, each linked from where it is referred to and back, and with the names of
 * those headings that the text links to. `places` is filled with all the names that links may lead to.
 */
export function settlePlaces(tokens: readonly Token[], places: Set<string>): Token[] {
  nameHeadings(tokens, places);
  const settled: Token[] = [];
  let note: string | null = null;
  for (const [index, token] of tokens.entries()) {
    const meta = token.meta as FootnoteMeta | null;
    const before = settled.at(-1);
    switch (token.type) {
      case 'footnote_block_open':
        settled.push(makeToken('hr'), makeToken('ordered_list_open', 1));
        break;
      case 'footnote_block_close':
        settled.push(makeToken('ordered_list_close', -1));
        break;
      case 'footnote_open':
        note = `fn-${(meta?.id ?? 0) + 1}`;
        settled.push(makeToken('list_item_open', 1));
        break;
      case 'footnote_close':
        settled.push(makeToken('list_item_close', -1));
        break;
      case 'footnote_anchor': {
        const back = `fnref-${(meta?.id ?? 0) + 1}`;
        if (before?.type === 'inline' && !meta?.subId && places.has(back)) {
          before.children?.push(textToken(' '), ...linkTokens(`#${back}`, [textToken('↩')]));
        }
        break;
      }
      case 'inline':
        settleReferences(token, tokens[index - 1], places);
        settled.push(token);
        break;
      default:
        if (note && token.type === 'paragraph_open') {
          token.attrSet('id', note);
          places.add(note);
          note = null;
        }
        settled.push(token);
    }
  }
  return settled;
}

/** Makes links of the references to footnotes, and names their block, so that the way back is known. */
function settleReferences(token: Token, block: Token | undefined, places: Set<string>): void {
  token.children = (token.children ?? []).flatMap((child) => {
    if (child.type !== 'footnote_ref') return [child];
    const number = (child.meta as FootnoteMeta).id + 1;
    const isNamed = block?.type === 'paragraph_open' || block?.type === 'heading_open';
    if (isNamed && !block.attrGet('id')) {
      block.attrSet('id', `fnref-${number}`);
      places.add(`fnref-${number}`);
    }
    const link = linkTokens(`#fn-${number}`, [textToken(String(number))]);
    return [makeToken('sup_open', 1), ...link, makeToken('sup_close', -1)];
  });
}

/** Names the headings that links lead to, in the way of GitHub. */
function nameHeadings(tokens: readonly Token[], places: Set<string>): void {
  const wanted = new Set<string>();
  for (const { children } of tokens) {
    for (const child of children ?? []) {
      const href = child.type === 'link_open' ? child.attrGet('href') : null;
      if (href?.startsWith('#')) wanted.add(href.slice(1));
    }
  }
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const name = encodeURI(slugOf(tokens[index + 1]?.content ?? ''));
    if (!wanted.has(name) || places.has(name)) continue;
    token.attrSet('id', name);
    places.add(name);
  }
}

function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
