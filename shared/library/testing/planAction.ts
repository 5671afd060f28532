import { Transform } from '@tiptap/pm/transform';
import { readArticleText } from '../../document/articleText';
import type { ArticleId } from '../../model/ids';
import { defaultLabels } from '../../model/label';
import { followHighlights } from '../../revision/followHighlights';
import { makeHighlightMove } from '../../revision/makeHighlightMove';
import type { commands } from '../commands';
import type { ArticleState, LibraryState, TextState } from '../state';

/** Numbers that decide what to do, and to what. */
export type Dice = readonly [action: number, first: number, second: number, third: number];

export interface PlannedAction {
  name: keyof typeof commands;
  args: unknown;
}

/** The file of every capture that is planned: an empty one. Libraries on disk need it. */
export const plannedAttachment =
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.txt';

const WORDS = ['ministry', 'said', '6 million', '\u{1f4f0}', 'עברית', 'naïve', '北京', '—'];

type Plan = (
  dice: Dice,
  state: LibraryState,
  article: ArticleState,
) => PlannedAction | null | undefined;

const plans: readonly Plan[] = [
  ([, a, b, c]) => ({
    name: 'article.create',
    args: {
      details: detailsOf(`Article ${a}`),
      direction: 'auto',
      original: null,
      document: { type: 'doc', content: [a, b, c].map(makeParagraph) },
    },
  }),
  ([, a, b, c], _state, state) => {
    const range = rangeIn(state, a, b);
    const label = pick(defaultLabels, c)?.id;
    return range && { name: 'highlight.create', args: { article: state.article.id, range, label } };
  },
  ([, a, b, c], _state, state) => {
    const range = rangeIn(state, a, b);
    const placed = { state: pick(['placed', 'unsure', 'lost'], c) ?? 'lost', range };
    const annotations = [annotationOf(c % 3 === 2 ? { ...placed, range: null } : placed, c)];
    const memo = c % 2 ? { type: 'doc', content: [makeParagraph(b)] } : null;
    const articles = [{ article: state.article.id, annotations, memo, tags: [`tag ${c}`] }];
    return range && { name: 'highlight.import', args: { articles } };
  },
  ([, a, b, c], _state, state) => {
    const highlight = pick([...state.highlights.keys()], a);
    const set = pick(
      [
        { tags: [`tag ${c}`, 'tag'] },
        { verdict: 'disputed' },
        { kind: 'question' },
        { note: { type: 'doc', content: [makeParagraph(b)] } },
        { note: null },
        { label: pick(defaultLabels, c)?.id },
      ],
      b,
    );
    return (
      highlight && { name: 'highlight.edit', args: { article: state.article.id, highlight, set } }
    );
  },
  ([, a, b, c], _state, state) => {
    const highlight = pick([...state.highlights.keys()], a);
    const range = rangeIn(state, b, c);
    const args = { article: state.article.id, highlight, range };
    return highlight && range && { name: 'highlight.move', args };
  },
  ([, a], _state, state) => {
    const highlight = pick([...state.highlights.keys()], a);
    return (
      highlight && { name: 'highlight.delete', args: { article: state.article.id, highlight } }
    );
  },
  ([, a]) => ({ name: 'source.create', args: { csl: cslOf(`Source ${a}`) } }),
  ([, a, b, c], { sources }, state) => {
    const highlight = pick([...state.highlights.keys()], a);
    const source = pick([...sources.keys()], b) ?? { csl: cslOf(`Source ${b}`) };
    const relation = pick(['supports', 'contradicts', 'origin', 'context'], c);
    const args = { article: state.article.id, highlight, source, relation };
    return highlight && { name: 'link.create', args };
  },
  ([, a, b], _state, state) => {
    const link = pick([...state.links.keys()], a);
    const set = { locator: `p. ${b}`, evidence: pick(WORDS, b) };
    return link && { name: 'link.edit', args: { article: state.article.id, link, set } };
  },
  ([, a], _state, state) => {
    const link = pick([...state.links.keys()], a);
    return link && { name: 'link.delete', args: { article: state.article.id, link } };
  },
  ([, a, b], { sources }) => {
    const source = pick([...sources.keys()], a);
    return source && { name: 'source.edit', args: { source, set: { csl: cslOf(`Title ${b}`) } } };
  },
  ([, a, b], { sources }) => {
    const into = pick([...sources.keys()], a);
    const from = pick([...sources.keys()], b);
    return into && from && { name: 'source.merge', args: { into, from: [from] } };
  },
  ([, a], { sources }) => {
    const source = pick([...sources.keys()], a);
    return source && { name: 'source.delete', args: { source } };
  },
  ([, a], _state, { article }) => ({
    name: 'article.editDetails',
    args: { article: article.id, set: detailsOf(`Title ${a}`) },
  }),
  ([, a, b, c], _state, { article }) => {
    const memo = { type: 'doc', content: [makeParagraph(c)] };
    const set = pick(
      [{ tags: [`tag ${c}`] }, { memo }, { isStarred: b % 2 === 0 }, { isDone: true }],
      a,
    );
    return { name: 'article.edit', args: { article: article.id, set } };
  },
  ([, a], _state, { article }) => ({
    name: 'article.trash',
    args: { article: article.id, isTrashed: a % 2 === 0 },
  }),
  ([, a, b], { labels }) => {
    const label = pick([...labels.keys()], a);
    return label ? { name: 'label.edit', args: { label, set: { name: `Label ${b}` } } } : null;
  },
  ([, a, b], _state, state) => {
    const highlights = [a, b].flatMap((number) => pick([...state.highlights.keys()], number) ?? []);
    return highlights.length
      ? { name: 'highlight.accept', args: { article: state.article.id, highlights } }
      : null;
  },
  ([, a], _state, state) => {
    const highlight = pick([...state.highlights.keys()], a);
    return (
      highlight && { name: 'highlight.detach', args: { article: state.article.id, highlight } }
    );
  },
  ([, a, b], { collections }) => ({
    name: 'collection.create',
    args: { name: `Collection ${a}`, parent: pick([null, ...collections.keys()], b) },
  }),
  ([, a, b, c], { collections }, { article }) => {
    const collection = pick([...collections.keys()], a);
    const args = pick(
      [
        { name: 'collection.put', args: { collection, articles: [article.id], isIn: c % 3 > 0 } },
        { name: 'collection.edit', args: { collection, set: { name: `Name ${c}` } } },
        { name: 'collection.delete', args: { collection } },
      ] as const,
      b,
    );
    return collection ? args : null;
  },
  ([, a, b, c], { sources, captures }) => {
    const source = pick([...sources.keys()], a);
    const capture = pick([...captures.keys()], c);
    const attachment = plannedAttachment;
    const args = { source, name: `${b}.txt`, origin: 'file', attachment, size: b, text: null };
    if (!source) return null;
    return capture && b % 2
      ? { name: 'capture.delete', args: { capture } }
      : { name: 'capture.create', args };
  },
  ([, a, b, c], { captures }, state) => {
    const link = pick([...state.links.values()], a);
    const capture = pick(
      [...captures.values()].filter(({ source }) => source === link?.source),
      b,
    );
    const quote = { exact: pick(WORDS, c) ?? '', prefix: '', suffix: '' };
    const words = capture && {
      ...{ capture: capture.id, quote, position: { start: c, end: c + 1 } },
    };
    const args = { article: state.article.id, link: link?.id, words: words ?? null };
    return link && { name: 'link.match', args };
  },
  ([, a, b], { citationStyles }) => {
    const style = pick([...citationStyles.keys()], a);
    const args = { title: `Style ${a}`, uri: `http://example.org/${a}`, xml: '<style/>' };
    const changes = [
      { name: 'citationStyle.create', args },
      { name: 'citationStyle.delete', args: { style } },
    ] as const;
    return (style && pick(changes, b)) ?? changes[0];
  },
  ([, a, b, c], { savedSearches }) => {
    const savedSearch = pick([...savedSearches.keys()], a);
    const changes = [
      { name: 'savedSearch.create', args: { name: `Search ${a}`, query: `${c}` } },
      { name: 'savedSearch.edit', args: { savedSearch, set: { query: `word ${c}` } } },
      { name: 'savedSearch.delete', args: { savedSearch } },
    ] as const;
    return (savedSearch && pick(changes, b)) ?? changes[0];
  },
  planNewText,
  planTextEdit,
  planTextEdit,
  planTextEdit,
];

/** A command that makes sense in `state`, chosen by the dice; null where they chose something that is missing. */
export function planAction(state: LibraryState, dice: Dice): PlannedAction | null {
  const article = pick([...state.articles.values()], dice[3]);
  const plan = article ? pick(plans, dice[0]) : plans[0];
  // Without an article, only the first plan is left, which needs none.
  return plan?.(dice, state, article as ArticleState) ?? null;
}

function planTextEdit([, a, b, c]: Dice, _state: LibraryState, state: ArticleState): PlannedAction {
  const { document, version } = state.text;
  const { blocks } = readArticleText(document);
  const transform = new Transform(document);
  const block = pick(blocks, a);
  const start = (block?.position ?? 1) + (b % ((block?.text.length ?? 0) + 1));
  const end = Math.min(start + (c % 8), (block?.position ?? 1) + (block?.text.length ?? 0));
  if (c % 4 === 0) transform.insert(start, document.type.schema.text(pick(WORDS, b) ?? 'word'));
  else if (c % 4 === 1) transform.split(start);
  else if (c % 4 === 2 || end === start) transform.insert(0, paragraphNode(document, c));
  else transform.delete(start, end);
  const steps = transform.steps.map((step) => step.toJSON());
  const owner: ArticleId = state.article.id;
  return { name: 'text.edit', args: { owner, version, author: 'editor', steps } };
}

/** The text with a paragraph added before it, and one of its own removed. */
function planNewText([, a, b]: Dice, _state: LibraryState, state: ArticleState) {
  const { article, text, highlights } = state;
  const { document, version, direction, original } = text;
  const kept = document.children.filter((_block, index) => index !== b % document.childCount);
  const content = [makeParagraph(a), ...kept.map((block) => block.toJSON())];
  const next = document.type.schema.nodeFromJSON({ type: 'doc', content });
  if (next.eq(document)) return null;
  const texts = [readArticleText(document).text, readArticleText(next).text] as const;
  const outcomes = followHighlights(makeHighlightMove(...texts, highlights.values()));
  const revision = { origin: 'update', name: 'next.txt', restored: null };
  const args = { version, document: next.toJSON(), direction, original, details: {}, revision };
  return { name: 'text.replace' as const, args: { owner: article.id, ...args, outcomes } };
}

function paragraphNode({ type: { schema } }: TextState['document'], seed: number) {
  return schema.nodeFromJSON(makeParagraph(seed));
}

function makeParagraph(seed: number) {
  const text = Array.from({ length: 1 + (seed % 12) }, (_, index) => pick(WORDS, seed * 7 + index));
  return { type: 'paragraph', content: [{ type: 'text', text: text.join(' ') }] };
}

function rangeIn({ text: { document } }: ArticleState, from: number, length: number) {
  const { text } = readArticleText(document);
  const start = text.length ? from % text.length : 0;
  const range = { start, end: Math.min(text.length, start + 1 + (length % 30)) };
  return text.slice(range.start, range.end).trim() ? range : null;
}

function detailsOf(title: string) {
  return { title, byline: '', publisher: 'Paper', published: '2025', url: '', language: 'en' };
}

function cslOf(title: string) {
  return { type: 'webpage', title };
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}

function annotationOf(placed: object, seed: number) {
  return {
    ...placed,
    confidence: 0.5,
    quote: { exact: pick(WORDS, seed) ?? '', prefix: '', suffix: '' },
    note: seed % 2 ? { type: 'doc', content: [makeParagraph(seed)] } : null,
    colour: pick(['#ffd400', '#2ea8e5', null], seed) ?? null,
    label: null,
    kind: 'quote',
    verdict: 'unchecked',
    judgement: null,
    tags: [`tag ${seed}`],
    by: pick(['', 'Mara'], seed) ?? '',
    createdAt: null,
  };
}
