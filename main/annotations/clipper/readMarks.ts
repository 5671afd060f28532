import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { readFrontMatter } from '../../import/markdown/readFrontMatter';
import type { ReadAnnotations } from '../FoundAnnotations';
import { makeFoundAnnotation } from '../makeFoundAnnotation';
import { readMarkdownText } from './readMarkdownText';

/** As Obsidian has it: no space inside the signs, within one paragraph. */
const MARK = /==(?=[^\s=])((?:(?!\n\s*\n)[^=]|=(?!=)){1,20000}?)(?<=[^\s=])==(?!=)/gu;
/** Programs compare with the same signs. */
const CODE = /```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|`[^`\n]*`/g;
const CONTEXT_LENGTH = 200;
const KEPT_CONTEXT = 32;

/** True of Markdown with marked words. */
export function hasMarks(text: string): boolean {
  return withoutCode(text).search(MARK) !== -1;
}

/** Reads the passages that a Markdown text marks with `==`, with the words around them; its front matter says what it is. */
export function readMarks(text: string): ReadAnnotations {
  const { details, body } = readFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { title = '', url = '', byline = '' } = details;
  const plain = withoutCode(body);
  const annotations = [...plain.matchAll(MARK)].map((found): FoundAnnotation => {
    const [whole, marked = ''] = found;
    const end = found.index + whole.length;
    const before = plain.slice(Math.max(0, found.index - CONTEXT_LENGTH), found.index);
    const after = plain.slice(end, end + CONTEXT_LENGTH);
    return makeFoundAnnotation({
      quote: {
        exact: readMarkdownText(marked),
        prefix: readContext(before).slice(-KEPT_CONTEXT),
        suffix: readContext(after).slice(0, KEPT_CONTEXT),
      },
      target: { title, url, author: byline },
    });
  });
  return { annotations, problems: [] };
}

/** As long as it was, so that nothing moves. */
function withoutCode(text: string): string {
  return text.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
}

/** The context is cut anywhere, so that it is no whole Markdown: its signs are left out, and where its links lead. */
function readContext(markdown: string): string {
  return markdown
    .replaceAll('==', '')
    .replace(/\]\([^)\s]*\)?/g, '')
    .replace(/[*_`~[\]#>\\]/g, '');
}
