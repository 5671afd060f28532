import type MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';

const LINK = /!?\[\[([^[\]|\n*<>"`\\]+)(?:\|([^[\]\n]+))?\]\]/y;

/** Reads the links and embedded files of Obsidian and wikis as what they show: `[[Page|words]]`, `[[Page#Part]]`, `![[file]]`. */
export function addWikiLinks(tokenizer: MarkdownIt): void {
  tokenizer.inline.ruler.before('link', 'wiki_link', readWikiLink);
}

function readWikiLink(state: StateInline, silent: boolean): boolean {
  const sign = state.src.charAt(state.pos);
  if (sign !== '[' && sign !== '!') return false;
  LINK.lastIndex = state.pos;
  const [whole, page, words] = LINK.exec(state.src) ?? [];
  if (!whole || !page) return false;
  if (!silent) state.push('text', '', 0).content = words?.trim() || showPage(page);
  state.pos += whole.length;
  return true;
}

function showPage(page: string): string {
  return page
    .split('#')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' > ');
}
