import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import type { TextPage } from '../annotations/annotatedText';
import { readArticleText } from './articleText';

const pageLocatorSchema = z.object({ label: z.literal('page'), value: z.string() });

/** The pages of a text, as its blocks say where they were in the original; none where they don’t. */
export function listPages(document: Node): TextPage[] {
  const { text, blocks } = readArticleText(document);
  const starts = blocks.flatMap(({ start, position }) => {
    const attrs = document.resolve(position).parent.attrs;
    const locator = pageLocatorSchema.safeParse(attrs.locator).data;
    return locator ? [{ value: locator.value, start }] : [];
  });
  const turns = starts.filter(({ value }, index) => starts[index - 1]?.value !== value);
  return turns.map(({ value, start }, index) => ({
    value,
    start,
    end: turns[index + 1]?.start ?? text.length,
  }));
}
