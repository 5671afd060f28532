import { DOMSerializer } from '@tiptap/pm/model';
import { writeCitedLocators } from '../../../../shared/document/locator/sayLocators';
import { noteDocumentSchema } from '../../../../shared/document/noteDocumentSchema';
import { parseDocument } from '../../../../shared/document/parseDocument';
import { writeMarkdown } from '../../../../shared/document/writeMarkdown';
import { citePassage } from '../../../../shared/export/citePassage';
import { quoteLines, quotePlainText } from '../../../../shared/export/markdown/quoteMarkdown';
import { positionOf, quoteOf } from '../../../../shared/model/anchor';
import { linkToHighlight, linkToPassage } from '../../../../shared/model/attestLink';
import type { Highlight } from '../../../../shared/model/highlight';
import type { ArticleId, HighlightId } from '../../../../shared/model/ids';
import { message } from '../../../../shared/words/message';
import type { Words } from '../../../../shared/words/Words';
import type { ArticleEditorHandle, ReadPassage } from '../../../state/articleEditorHandle';
import type { OpenArticle } from '../../../state/libraryState';
import type { WindowServices } from '../../../state/windowServices';
import { findHighlight } from './editHighlight';
import { findSeveral } from './editSeveral';

type Services = Pick<WindowServices, 'store' | 'actions' | 'pending'>;

/** What a passage is copied as. */
export type CopyForm = 'passage' | 'quote' | 'markdown' | 'link';

/** What is copied, and from where. A highlight that is lost, or whose text isn’t shown, is only its quote. */
type Copied = {
  quote: string;
  article: OpenArticle['article'];
  words: Words;
} & (
  | { highlight: null; passage: ReadPassage }
  | { highlight: Highlight; passage: ReadPassage | null }
);

/** Copies the selected passage, or else the highlight shown; or the highlight with that id. Says so. */
export async function copyPassage(
  services: Services,
  form: CopyForm,
  which: HighlightId | 'selection' = 'selection',
): Promise<void> {
  await services.pending.saveAll();
  const copied = await findCopied(services, which);
  if (!copied) return;
  const { actions } = services;
  const content = form === 'quote' ? await quote(services, copied) : writers[form](copied);
  await actions.call('clipboard.write', content);
  actions.notify({ tone: 'info', text: message('copy.done') });
}

/** Copies several highlights as Markdown, one below the other. */
export async function copySeveral(services: Services, ids: readonly HighlightId[]): Promise<void> {
  await services.pending.saveAll();
  const { editor } = services.store.getState();
  const copied = findSeveral(services, ids).map((highlight) => ({
    highlight,
    quote: quoteOf(highlight.anchor).exact,
    passage: readPassageOf(highlight, editor),
  }));
  if (!copied.length) return;
  const text = copied.map(writeMarkdownOf).join('\n\n');
  await services.actions.call('clipboard.write', { text });
  services.actions.notify({ tone: 'info', text: message('copy.done') });
}

async function findCopied(
  services: Services,
  which: HighlightId | 'selection',
): Promise<Copied | null> {
  const { library, editor, words } = services.store.getState();
  if (!library) return null;
  const selected = which === 'selection' ? editor?.readSelection() : null;
  if (library.open && editor && selected) {
    const { article } = library.open;
    const passage = editor.readPassage(selected);
    return { quote: passage.quote.exact, passage, highlight: null, article, words };
  }
  const highlight = findHighlight(services, which === 'selection' ? 'current' : which);
  if (!highlight) return null;
  const passage = readPassageOf(highlight, editor);
  const article = await readArticle(services, highlight.article);
  return { quote: quoteOf(highlight.anchor).exact, passage, highlight, article, words };
}

/** Null where it is lost, or its text isn’t shown. */
function readPassageOf({ anchor }: Highlight, editor: ArticleEditorHandle | null) {
  const position = positionOf(anchor);
  return position && editor ? editor.readPassage(position) : null;
}

/** Claims of the library’s ledger are in articles that aren’t open. */
async function readArticle({ store, actions }: Services, id: ArticleId) {
  const open = store.getState().library?.open;
  if (open?.article.id === id) return open.article;
  return (await actions.call('article.open', { article: id })).article;
}

/** The passage, and the reference of its article in the library’s style. */
async function quote({ actions }: Services, { quote, article, words, passage }: Copied) {
  const { language } = words;
  const locators = passage?.locators ?? null;
  const locator = locators ? writeCitedLocators(locators) : '';
  const cited = { of: 'article' as const, article: article.id, locator };
  const { bibliography, inText } = await actions.call('cite.render', { cited, language });
  const place = locators && { locators, inText };
  return citePassage(quote, article, bibliography[0]?.runs ?? [], words, place);
}

/** The passage, and the note of a highlight below it. */
function writeMarkdownOf({
  quote,
  passage,
  highlight,
}: Pick<Copied, 'quote' | 'passage' | 'highlight'>): string {
  const markdown = passage && writeMarkdown(passage.content);
  if (!highlight) return markdown ?? quote;
  const note = highlight.note && parseDocument(noteDocumentSchema, highlight.note);
  const quoted = markdown ? quoteLines(markdown) : quotePlainText(quote);
  return [quoted, note && writeMarkdown(note)].filter(Boolean).join('\n\n');
}

const writers: Record<
  Exclude<CopyForm, 'quote'>,
  (copied: Copied) => { text: string; html?: string }
> = {
  passage({ quote, passage }) {
    if (!passage) return { text: quote };
    const { content } = passage;
    const html = document.createElement('div');
    DOMSerializer.fromSchema(content.type.schema).serializeFragment(content.content, {}, html);
    return { text: quote, html: html.innerHTML };
  },
  markdown: (copied) => ({ text: writeMarkdownOf(copied) }),
  link(copied) {
    if (copied.highlight) return { text: linkToHighlight(copied.highlight.id) };
    return { text: linkToPassage(copied.article.id, copied.passage) };
  },
};
