import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import type { HighlightId } from '../../shared/model/ids';
import type { BackendParts } from '../backend';
import { openTestLibrary } from './openTestLibrary';

export const TITLE = 'Six million for a prison';
export const FIRST = 'The ministry paid 6 million dollars to the prison, it said on Tuesday.';
export const SECOND = 'Nobody else in the whole country paid anything, as far as was known then.';
export const THIRD = 'A spokesman of the government said that the matter was closed for good.';

/** A text as imported: its title, then these paragraphs. */
export const text = (...paragraphs: string[]) => [TITLE, ...paragraphs].join('\n');
export const bytesOf = (content: string) => new TextEncoder().encode(content);

/** An article with highlights on an amount, a sentence, and some words of the last paragraph. */
export async function openWithHighlights(parts: Partial<BackendParts> = {}) {
  const library = await openTestLibrary(undefined, parts);
  const { article } = await library.importText(text(FIRST, SECOND, THIRD));
  const canonical = [FIRST, SECOND, THIRD].join('\n');
  const mark = async (words: string) => {
    const start = canonical.indexOf(words);
    return (await library.highlight(article, start, start + words.length)).highlight;
  };
  const amount = await mark('paid 6 million dollars');
  const sentence = await mark(SECOND);
  const closed = await mark('the matter was closed');
  const update = (content: string, name = 'second.txt') =>
    library.call('article.update', { job: 'job', article, name, bytes: bytesOf(content) });
  const restore = (revision: number) =>
    library.call('article.restore', { job: 'job', article, revision });
  const textOf = async (revision?: number) => {
    const { document } = revision
      ? await library.call('revision.open', { owner: article, revision })
      : await library.openArticle(article);
    return readArticleText(parseDocument(articleDocumentSchema, document)).text;
  };
  const highlightOf = async (id: HighlightId) => {
    const { highlights } = await library.openArticle(article);
    const highlight = highlights.find((one) => one.id === id);
    if (!highlight) throw new Error(`There is no ${id}.`);
    return highlight;
  };
  const type = async (words: string) => {
    const { version } = await library.openArticle(article);
    const slice = { content: [{ type: 'text', text: words }] };
    const steps = [{ stepType: 'replace', from: 1, to: 1, slice }];
    return library.call('text.edit', { owner: article, version, author: 'editor', steps });
  };
  return {
    ...library,
    ...{ article, amount, sentence, closed, update, restore, textOf, highlightOf, type },
  };
}

export const CHANGED = FIRST.replace('6 million', '8 million');
