import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { message } from '../../../shared/words/message';
import type { AnnotationProblem, ReadAnnotations } from '../FoundAnnotations';
import { fieldsOf, firstText, listOf, textOf } from '../jsonFields';
import { makeFoundAnnotation } from '../makeFoundAnnotation';
import { readHtmlText } from '../readHtmlText';
import { readMarkdownText } from './readMarkdownText';

/** A page, and what was highlighted on it. */
interface Page {
  readonly url: string;
  readonly title: string;
  readonly highlights: readonly unknown[];
}

/** The pages of what Obsidian’s web clipper exports; null for other JSON. */
export function findClippedPages(json: unknown): Page[] | null {
  const entries = Array.isArray(json)
    ? json.map((one): [string, unknown] => ['', one])
    : Object.entries(fieldsOf(json));
  const pages = entries.flatMap(([key, value]): Page[] => {
    const { url, title, highlights } = fieldsOf(value);
    const address = firstText(url, key);
    if (!Array.isArray(highlights) || !/^(?:https?|file):/i.test(address)) return [];
    return [{ url: address, title: textOf(title), highlights }];
  });
  return pages.length ? pages : null;
}

/** Reads the highlights of Obsidian’s web clipper, as it exports or keeps them: by page, each with its words and its notes. */
export function readClipper(json: unknown): ReadAnnotations {
  const annotations: FoundAnnotation[] = [];
  const problems: AnnotationProblem[] = [];
  let entry = 0;
  for (const { url, title, highlights } of findClippedPages(json) ?? []) {
    for (const value of highlights) {
      entry += 1;
      const highlight = typeof value === 'string' ? { text: value } : fieldsOf(value);
      const exact = readMarkdownText(readHtmlText(firstText(highlight.text, highlight.content)));
      if (!exact) {
        problems.push({ entry, message: message('annotations.problem.noWords') });
        continue;
      }
      annotations.push(
        makeFoundAnnotation({
          quote: { exact },
          note: listOf(highlight.notes ?? highlight.note)
            .map(textOf)
            .join('\n\n'),
          colour: highlight.color ?? highlight.colour,
          createdAt: highlight.timestamp ?? highlight.id,
          target: { title, url, author: '' },
        }),
      );
    }
  }
  return { annotations, problems };
}
