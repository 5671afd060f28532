import type { Mark } from '@tiptap/pm/model';
import { isSafeUrl } from '../../document/isSafeUrl';
import { escapeHtml } from './escapeHtml';
import type { Wrapper } from './renderInline';

const TAGS: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  underline: 'u',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
};

/** The elements for a text's marks, outermost first. Links that `isSafeUrl` refuses are left out. */
export function wrapMarks(marks: readonly Mark[]): Wrapper[] {
  return marks.flatMap((mark) => {
    const tag = TAGS[mark.type.name];
    if (tag) return { key: tag, open: `<${tag}>`, close: `</${tag}>` };
    return mark.type.name === 'link' ? (wrapLink(String(mark.attrs.href)) ?? []) : [];
  });
}

function wrapLink(href: string): Wrapper | undefined {
  if (!isSafeUrl(href)) return undefined;
  return { key: `link ${href}`, open: openLink(href), close: '</a>' };
}

/** The start of a link to somewhere outside. `href` has passed `isSafeUrl`. */
export function openLink(href: string): string {
  return `<a href="${escapeHtml(href.trim())}" rel="noopener noreferrer">`;
}
