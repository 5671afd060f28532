import { getSchema } from '@tiptap/core';
import { Transform } from '@tiptap/pm/transform';
import { noteExtensions } from '../../shared/document/noteExtensions';
import { keepUnknownFields, writeDocument } from '../../shared/document/unknownFields';
import type { NewerLibrary, Reopened } from './makeNewerLibrary';
import { bytesOf } from './openWithHighlights';

/** Something a person does, and which unknown fields it takes away. */
export interface Action {
  title: string;
  act(library: Reopened): Promise<unknown>;
  /** What the action removes, with all its fields; undo brings it back. */
  gone?: (made: NewerLibrary) => RegExp[];
  /** Runs of letters that were edited. */
  rewritten?: RegExp[];
}

const IN_NOBODY = /article\.json\/document\/content\/2\/content\/0/;
const ALL_OF_PAID = /article\.json\/document\/content\/1\/content\/\d/;

/** Every command, and every way of editing the text. */
export const everyAction: readonly Action[] = [
  {
    title: 'library.editPreferences',
    act: ({ call }) => call('library.editPreferences', { set: { theme: 'dark' } }),
  },
  {
    title: 'label.edit',
    act: ({ call }) =>
      call('label.edit', {
        label: 'lbl_check',
        set: { name: 'Renamed', meaning: '', color: 'teal', mark: 'wavy', kind: 'claim' },
      }),
  },
  {
    title: 'label.create',
    act: ({ call }) =>
      call('label.create', {
        name: 'New',
        meaning: '',
        color: 'rose',
        mark: 'dotted',
        kind: 'quote',
      }),
  },
  {
    title: 'label.delete',
    act: ({ call }) => call('label.delete', { label: 'lbl_aside', instead: 'lbl_said' }),
    gone: () => [/labels\/lbl_aside/],
  },
  {
    title: 'label.arrange',
    act: ({ call }) => call('label.arrange', { labels: ['lbl_said', 'lbl_check'] }),
  },
  {
    title: 'source.create',
    act: ({ call }) => call('source.create', { csl: { type: 'book', title: 'New' } }),
  },
  {
    title: 'source.edit of a note',
    act: ({ call, source }) => call('source.edit', { source, set: { note: 'New' } }),
  },
  {
    title: 'source.edit of a title',
    async act({ call, source, openLibrary }) {
      const csl = (await openLibrary()).sources[0]?.csl ?? { type: 'book' };
      await call('source.edit', { source, set: { csl: { ...csl, title: 'New' } } });
    },
  },
  {
    title: 'source.merge',
    async act({ call, source }) {
      const made = await call('source.create', { csl: { type: 'book', title: 'Kept' } });
      await call('source.merge', { into: made.source, from: [source] });
    },
    gone: ({ source }) => [new RegExp(`sources/${source}`)],
  },
  {
    title: 'capture.create',
    act: ({ call, source }) =>
      call('capture.create', {
        source,
        name: 'new.txt',
        origin: 'pasted',
        attachment: `${'1'.repeat(64)}.txt`,
        size: 1,
        text: null,
      }),
  },
  {
    title: 'capture.delete',
    act: ({ call, capture }) => call('capture.delete', { capture }),
    gone: ({ capture }) => [new RegExp(`captures/${capture}`)],
  },
  {
    title: 'source.delete',
    act: ({ call, source }) => call('source.delete', { source }),
    gone: ({ source }) => [
      new RegExp(`sources/${source}`),
      /sources\.json\/captures\/cap_/,
      /annotations\.json\/links\/lnk_/,
    ],
  },
  {
    title: 'collection.create',
    act: ({ call, collection }) => call('collection.create', { name: 'New', parent: collection }),
  },
  {
    title: 'collection.edit',
    act: ({ call, collection }) => call('collection.edit', { collection, set: { name: 'New' } }),
  },
  {
    title: 'collection.put: an article is taken out',
    act: ({ call, collection, article }) =>
      call('collection.put', { collection, articles: [article], isIn: false }),
  },
  {
    title: 'collection.delete, with the collection in it',
    act: ({ call, collection }) => call('collection.delete', { collection }),
    gone: () => [/library\.json\/collections\/col_/],
  },
  {
    title: 'savedSearch.create',
    act: ({ call }) => call('savedSearch.create', { name: 'New', query: 'new' }),
  },
  {
    title: 'savedSearch.edit',
    act: ({ call, savedSearch }) =>
      call('savedSearch.edit', { savedSearch, set: { name: 'New', query: 'new' } }),
  },
  {
    title: 'savedSearch.delete',
    act: ({ call, savedSearch }) => call('savedSearch.delete', { savedSearch }),
    gone: () => [/library\.json\/savedSearches\/srch_/],
  },
  {
    title: 'citationStyle.create',
    act: ({ call }) =>
      call('citationStyle.create', { title: 'New', uri: 'http://example.org/new', xml: '<new/>' }),
  },
  {
    title: 'citationStyle.delete',
    act: ({ call, style }) => call('citationStyle.delete', { style }),
    gone: () => [/library\.json\/citationStyles\/sty_/],
  },
  {
    title: 'tag.rename',
    async act({ call, article }) {
      await call('article.edit', { article, set: { tags: ['old'] } });
      await call('tag.rename', { tag: 'old', name: 'new' });
    },
  },
  {
    title: 'tag.delete',
    async act({ call, article }) {
      await call('article.edit', { article, set: { tags: ['old'] } });
      await call('tag.delete', { tag: 'old' });
    },
  },
  {
    title: 'link.match, with other words of the capture',
    act: ({ call, article, link, capture }) =>
      call('link.match', {
        ...{ article, link },
        words: {
          capture,
          quote: { exact: 'paid', prefix: '', suffix: '' },
          position: { start: 1, end: 5 },
        },
      }),
  },
  {
    title: 'link.match, cleared',
    act: ({ call, article, link }) => call('link.match', { article, link, words: null }),
    gone: ({ link }) => [new RegExp(`links/${link}/match`)],
  },
  {
    title: 'link.create',
    act: ({ call, article, nobody, source }) =>
      call('link.create', { article, highlight: nobody, source, relation: 'context' }),
  },
  {
    title: 'link.edit',
    act: (made) =>
      made.call('link.edit', { article: made.article, link: made.link, set: { locator: 'p. 3' } }),
  },
  {
    title: 'link.delete',
    act: (made) => made.call('link.delete', { article: made.article, link: made.link }),
    gone: (made) => [new RegExp(`links/${made.link}`)],
  },
  {
    title: 'highlight.create',
    act: ({ highlight, article }) => highlight(article, 0, 3),
  },
  {
    title: 'highlight.createAll',
    async act({ call, article, openArticle }) {
      const { version } = await openArticle(article);
      const range = { start: 0, end: 3 };
      const highlights = [{ range, label: 'lbl_said' as const, kind: 'remark' as const }];
      await call('highlight.createAll', { article, version, highlights });
    },
  },
  {
    title: 'highlight.import',
    act: ({ call, article }) =>
      call('highlight.import', {
        articles: [{ article, annotations: [found(0, 3), found(null, 0)], tags: ['imported'] }],
      }),
  },
  {
    title: 'highlight.edit',
    act: ({ call, article, paid }) =>
      call('highlight.edit', {
        ...{ article, highlight: paid },
        set: { tags: ['new'], kind: 'remark', verdict: 'disputed', label: 'lbl_said' },
      }),
  },
  {
    title: 'highlight.edit of the last paragraph of a note',
    async act({ call, article, paid, openArticle }) {
      const { highlights } = await openArticle(article);
      const note = highlights.find(({ id }) => id === paid)?.note;
      // As the note editor does.
      const schema = keepUnknownFields(getSchema(noteExtensions));
      const document = schema.nodeFromJSON(note);
      const { doc } = new Transform(document).insert(
        document.content.size - 1,
        schema.text('More.'),
      );
      const set = { note: writeDocument(doc) };
      await call('highlight.edit', { article, highlight: paid, set });
    },
    gone: () => [/note\/content\/1\/content\/0/],
  },
  {
    title: 'highlight.delete',
    act: ({ call, article, paid }) => call('highlight.delete', { article, highlight: paid }),
    gone: ({ paid, link: own }) => [new RegExp(`highlights/${paid}`), new RegExp(`links/${own}`)],
  },
  {
    title: 'highlight.move',
    act: ({ call, article, paid }) =>
      call('highlight.move', { article, highlight: paid, range: { start: 0, end: 5 } }),
  },
  {
    title: 'highlight.move of one to be reviewed',
    act: ({ call, article, said }) =>
      call('highlight.move', { article, highlight: said, range: { start: 0, end: 5 } }),
    gone: ({ said }) => [new RegExp(`${said}/review`)],
  },
  {
    title: 'highlight.accept',
    act: ({ call, article, said }) => call('highlight.accept', { article, highlights: [said] }),
    gone: ({ said }) => [new RegExp(`${said}/review`)],
  },
  {
    title: 'highlight.detach',
    act: ({ call, article, said }) => call('highlight.detach', { article, highlight: said }),
    // Its quote is the one that the review kept, with its fields.
    gone: ({ said }) => [new RegExp(`${said}/(review|anchor/selectors)`)],
  },
  {
    title: 'article.editDetails',
    act: ({ call, article }) =>
      call('article.editDetails', {
        article,
        set: { title: 'N', byline: '', publisher: '', published: '', url: '', language: '' },
      }),
  },
  {
    title: 'article.edit',
    act: ({ call, article }) =>
      call('article.edit', {
        article,
        set: { tags: ['new'], memo: null, isStarred: true, isDone: true },
      }),
  },
  {
    title: 'article.trash',
    act: ({ call, article }) => call('article.trash', { article, isTrashed: true }),
  },
  {
    title: 'article.delete of another article',
    async act({ call, importText }) {
      const { article } = await importText('Passing\nText.');
      await call('article.trash', { article, isTrashed: true });
      await call('article.delete', { articles: [article] });
    },
  },
  {
    title: 'article.create',
    act: ({ importText }) => importText('Another\nText.'),
  },
  {
    title: 'text.edit: letters typed in a highlight',
    act: ({ edit }) => edit((tr, at) => tr.insert(at('body else'), tr.doc.type.schema.text('x'))),
    rewritten: [IN_NOBODY],
  },
  {
    title: 'text.edit: letters typed before all highlights, which only move',
    act: ({ edit }) => edit((tr) => tr.insert(1, tr.doc.type.schema.text('x'))),
    rewritten: [/article\.json\/document\/content\/0\/content\/0/],
  },
  {
    title: 'text.edit: a paragraph split in two',
    act: ({ edit }) => edit((tr, at) => tr.split(at('else'))),
    rewritten: [IN_NOBODY],
  },
  {
    title: 'text.edit: a paragraph joined with the one before',
    act: ({ edit }) => edit((tr, at) => tr.join(at('Nobody') - 1)),
    gone: () => [/article\.json\/document\/content\/2(\/attrs)?$/],
    // The run before is merged with it.
    rewritten: [IN_NOBODY, /article\.json\/document\/content\/1\/content\/2/],
  },
  {
    title: 'text.edit: a paragraph deleted',
    act: ({ edit }) => edit((tr, at) => tr.delete(at('Nobody') - 1, at('They') - 2)),
    gone: ({ nobody }) => [
      /article\.json\/document\/content\/2/,
      new RegExp(`${nobody}/anchor/selectors/1`),
    ],
  },
  {
    title: 'text.edit: a paragraph made a heading',
    act: ({ edit }) =>
      edit((tr, at) => {
        const { heading } = tr.doc.type.schema.nodes;
        if (heading) tr.setBlockType(at('Nobody'), at('Nobody'), heading, { level: 2 });
      }),
    gone: () => [/article\.json\/document\/content\/2(\/attrs)?$/],
  },
  {
    title: 'text.edit: a paragraph put into a quotation',
    act: ({ edit }) =>
      edit((tr, at) => {
        const range = tr.doc.resolve(at('Nobody')).blockRange();
        const quote = tr.doc.type.schema.nodes.blockquote;
        if (range && quote) tr.wrap(range, [{ type: quote }]);
      }),
  },
  {
    title: 'text.edit: words made bold',
    act: ({ edit }) =>
      edit((tr, at) => tr.addMark(at('Nobody'), at('else'), tr.doc.type.schema.mark('bold'))),
    rewritten: [IN_NOBODY],
  },
  {
    title: 'text.edit: a link removed',
    act: ({ edit }) =>
      edit((tr, at) =>
        tr.removeMark(at('6 million'), at('6 million') + 9, tr.doc.type.schema.marks.link),
      ),
    gone: () => [/article\.json\/document\/content\/1\/content\/1\/marks/],
    rewritten: [ALL_OF_PAID],
  },
  {
    title: 'article.update',
    act: ({ call, article }) =>
      call('article.update', {
        ...{ job: 'job', article, name: 'next.txt' },
        bytes: bytesOf('T\nNobody else paid anything.\nThey now said so.'),
      }),
    gone: ({ paid }) => [
      /article\.json\/text\/original/,
      /article\.json\/document\/content\/[^2]/,
      new RegExp(`${paid}/anchor/selectors/1`),
    ],
  },
  {
    title: 'article.restore',
    act: ({ call, article }) => call('article.restore', { job: 'job', article, revision: 1 }),
    gone: () => [/article\.json\/text\/original/],
    // The heading, without what was typed into it.
    rewritten: [/article\.json\/document\/content\/0\/content\/0/],
  },
];

/** An annotation of another program: where it is, or lost. */
function found(start: number | null, end: number) {
  return {
    state: start === null ? ('lost' as const) : ('unsure' as const),
    confidence: 0.5,
    range: start === null ? null : { start, end },
    quote: { exact: 'words', prefix: '', suffix: '' },
    note: null,
    colour: '#ffd400',
    label: null,
    kind: 'quote' as const,
    verdict: 'unchecked' as const,
    judgement: null,
    tags: ['theirs'],
    by: 'Mara',
    createdAt: null,
  };
}
