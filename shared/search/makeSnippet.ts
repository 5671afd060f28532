import type { TextRange } from '../model/anchor';
import type { SnippetPart } from './searchResult';

/** In UTF-16 units. */
const LENGTH = 200;
const BEFORE = 60;
/** How far to look for a space to cut at. */
const SLACK = 20;

/** The part of a text around its first match, on one line, with the matches marked; its beginning where nothing matches. */
export function makeSnippet(text: string, matches: readonly TextRange[]): SnippetPart[] {
  const first = matches[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : cutAfter(text, first - BEFORE, first);
  const longest = Math.max(start + LENGTH, Math.min(matches[0]?.end ?? 0, start + 2 * LENGTH));
  const end = longest >= text.length ? text.length : cutBefore(text, longest, first);
  const parts: SnippetPart[] = [];
  let at = start;
  const push = (until: number, isMatch: boolean) => {
    const part = text.slice(at, until).replace(/\s+/g, ' ');
    if (part) parts.push({ text: part, isMatch });
    at = Math.max(at, until);
  };
  if (start > 0) parts.push({ text: '…', isMatch: false });
  for (const match of matches) {
    if (match.start >= end) break;
    push(match.start, false);
    push(Math.min(match.end, end), true);
  }
  push(end, false);
  if (end < text.length) parts.push({ text: '…', isMatch: false });
  return joinSame(parts);
}

/** After the first space from `from` on, at the latest at `until`. */
function cutAfter(text: string, from: number, until: number): number {
  const found = text.slice(from, Math.min(from + SLACK, until)).search(/\s\S/);
  return found >= 0 ? from + found + 1 : onBoundary(text, from);
}

/** Before the last space up to `until`, at the earliest at `from`. */
function cutBefore(text: string, until: number, from: number): number {
  const piece = text.slice(Math.max(until - SLACK, from), until);
  const found = /\s(?=\S*$)/.exec(piece);
  return found ? until - piece.length + found.index : onBoundary(text, until);
}

/** Never within a pair of surrogates. */
function onBoundary(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function joinSame(parts: readonly SnippetPart[]): SnippetPart[] {
  const joined: SnippetPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.isMatch === part.isMatch) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}
