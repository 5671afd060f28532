import type { BackendCall } from '../../main/backend';
import { readArticleText } from '../../shared/document/articleText';
import type { CallArgs } from '../../shared/ipc/contract';
import type { ArticleState } from '../../shared/library/state';
import type { ArticleId, HighlightId } from '../../shared/model/ids';
import { defaultLabels, listLabels } from '../../shared/model/label';
import { pickOption } from '../madeRecords';
import type { Random } from '../makeRandom';
import type { Request } from './Request';
import type { ToldLibrary } from './ToldLibrary';

type Choice = (told: ToldLibrary, random: Random) => Request | null;

const MAX_ARTICLES = 6;

/** Each of the forms that the arguments can have. */
type WithoutBytes<Args> = Args extends unknown ? Omit<Args, 'bytes'> : never;

const request = <N extends BackendCall>(
  name: N,
  args: WithoutBytes<CallArgs<N>>,
  text?: string,
): Request => ({ name, args, ...(text !== undefined && { text }) });

/** People's actions, by name. Null if there is nothing to apply one to. */
export const choices = {
  import: (_told, random) => {
    const name = `${random.below(1e9)}.txt`;
    return request('article.import', { job: jobOf(random), name }, makeText(random));
  },
  highlight: inArticle((state, random) => {
    const { length } = readArticleText(state.text.document).text;
    const start = random.below(length - 8);
    const label = pickOption(random, defaultLabels).id;
    const range = { start, end: start + 8 };
    return request('highlight.create', { article: state.article.id, range, label });
  }),
  note: inHighlight((article, highlight, random) => {
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: makeLine(random) }] }];
    const set = { note: { type: 'doc' as const, content } };
    return request('highlight.edit', { article, highlight, set });
  }),
  verdict: inHighlight((article, highlight, random) => {
    const verdict = pickOption(random, ['supported', 'disputed', 'refuted', 'opinion'] as const);
    const tags = [makeWord(random)];
    return request('highlight.edit', { article, highlight, set: { verdict, tags } });
  }),
  newSource: inHighlight((article, highlight, random) => {
    const source = { csl: { type: 'book', title: makeLine(random) } };
    return request('link.create', { article, highlight, source, relation: 'origin' });
  }),
  knownSource: (told, random) => {
    const source = pick([...told.state.sources.keys()], random);
    if (!source) return null;
    return inHighlight((article, highlight) =>
      request('link.create', { article, highlight, source, relation: 'supports' }),
    )(told, random);
  },
  text: inArticle(({ article, text: { document, version } }, random) => {
    const { blocks } = readArticleText(document);
    const at = (pick(blocks, random)?.position ?? 0) + 1;
    const slice = { content: [{ type: 'text', text: `${makeWord(random)} ` }] };
    const steps = [{ stepType: 'replace', from: at, to: at, slice }];
    return request('text.edit', { owner: article.id, version, author: 'a', steps });
  }),
  update: inArticle(({ article, text: { document } }, random) => {
    const lines = readArticleText(document).text.split('\n');
    lines.splice(random.below(lines.length), random.below(2), makeLine(random));
    const text = [article.title, ...lines].join('\n');
    const name = `${random.below(1e9)}.txt`;
    return request('article.update', { job: jobOf(random), article: article.id, name }, text);
  }),
  restore: inArticle(({ article, text: { revisions } }, random) => {
    const revision = pick(revisions.slice(0, -1), random)?.number;
    if (!revision) return null;
    return request('article.restore', { job: jobOf(random), article: article.id, revision });
  }),
  details: inArticle(({ article: { id } }, random) =>
    request('article.editDetails', { article: id, set: { byline: makeLine(random) } }),
  ),
  trash: inArticle(({ article: { id, trashedAt } }) =>
    request('article.trash', { article: id, isTrashed: trashedAt === null }),
  ),
  deleteArticle: ({ state }, random) => {
    const trashed = [...state.articles.values()].filter(({ article }) => article.trashedAt);
    const gone = pick(trashed, random);
    return gone ? request('article.delete', { articles: [gone.article.id] }) : null;
  },
  move: inHighlight((article, highlight, random) => {
    const start = random.below(20);
    return request('highlight.move', { article, highlight, range: { start, end: start + 9 } });
  }),
  delete: inHighlight((article, highlight) => request('highlight.delete', { article, highlight })),
  label: ({ state }, random) => {
    const { id } = pickOption(random, listLabels(state.labels));
    return request('label.edit', { label: id, set: { meaning: makeLine(random) } });
  },
  preferences: (_told, random) =>
    request('library.editPreferences', { set: { textSizePx: 12 + random.below(20) } }),
  source: (_told, random) =>
    request('source.create', { csl: { type: 'book', title: makeLine(random) } }),
  deleteSource: ({ state }, random) => {
    const source = pick([...state.sources.keys()], random);
    return source ? request('source.delete', { source }) : null;
  },
  undo: ({ undo }) => (undo.nextUndo ? request('history.undo', {}) : null),
  redo: ({ undo }) => (undo.nextRedo ? request('history.redo', {}) : null),
} satisfies Record<string, Choice>;

export type ChoiceName = keyof typeof choices;

/** How often each is chosen, if possible. */
const weights: Record<ChoiceName, number> = {
  ...{ import: 3, highlight: 6, note: 4, verdict: 2, newSource: 4, knownSource: 1, text: 4 },
  ...{
    update: 3,
    restore: 1,
    details: 1,
    trash: 1,
    deleteArticle: 1,
    move: 2,
    delete: 2,
    label: 1,
    preferences: 1,
  },
  ...{ source: 1, deleteSource: 1, undo: 5, redo: 3 },
};
const drawn = Object.entries(weights).flatMap(([name, weight]) =>
  Array.from({ length: weight }, () => name as ChoiceName),
);

/** Something that can be done to the library as it is. */
export function chooseRequest(told: ToldLibrary, random: Random): Request {
  for (;;) {
    const name = pickOption(random, drawn);
    if (name === 'import' && told.state.articles.size >= MAX_ARTICLES) continue;
    const chosen = choices[name](told, random);
    if (chosen) return chosen;
  }
}

function inArticle(choose: (state: ArticleState, random: Random) => Request | null): Choice {
  return ({ state }, random) => {
    const article = pick([...state.articles.values()], random);
    return article ? choose(article, random) : null;
  };
}

function inHighlight(
  choose: (article: ArticleId, highlight: HighlightId, random: Random) => Request,
): Choice {
  return ({ state }, random) => {
    const marked = [...state.articles.values()].filter(({ highlights }) => highlights.size);
    const article = pick(marked, random);
    const highlight = article && pick([...article.highlights.keys()], random);
    return highlight ? choose(article.article.id, highlight, random) : null;
  };
}

function makeText(random: Random): string {
  const lines = Array.from({ length: 4 + random.below(4) }, () => makeLine(random));
  return lines.join('\n');
}

function makeLine(random: Random): string {
  return Array.from({ length: 6 + random.below(8) }, () => makeWord(random)).join(' ');
}

function makeWord(random: Random): string {
  return random
    .below(36 ** 4)
    .toString(36)
    .padStart(4, 'x');
}

const jobOf = (random: Random) => `job ${random.below(1e9)}`;

function pick<T>(options: readonly T[], random: Random): T | undefined {
  return options[random.below(options.length)];
}
