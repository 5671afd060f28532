import { describe } from '../shared/anchoring/describe';
import { trimRange } from '../shared/anchoring/trimRange';
import { articleDocumentSchema } from '../shared/document/articleDocumentSchema';
import { readArticleText } from '../shared/document/articleText';
import { parseDocument } from '../shared/document/parseDocument';
import type { ArticleState } from '../shared/library/state';
import { makeAnchor } from '../shared/model/anchor';
import { type Article, noMarks } from '../shared/model/article';
import { type Highlight, verdictSchema } from '../shared/model/highlight';
import type { ArticleId, SourceId } from '../shared/model/ids';
import { defaultLabels } from '../shared/model/label';
import { type Link, relationSchema } from '../shared/model/link';
import { makeFirstRevision } from '../shared/model/revision';
import { MADE_AT, makeIdPart, pickOption } from './madeRecords';
import type { Random } from './makeRandom';
import { makeSentences } from './makeWords';

const WORDS_PER_PARAGRAPH = 70;
const PARAGRAPHS_PER_HEADING = 8;

interface ArticlePlan {
  wordsPerArticle: number;
  highlightsPerArticle: number;
  sources: readonly SourceId[];
  word: (random: Random) => string;
  random: Random;
}

/** An article of paragraphs under headings, with highlights all over it; most claims have a source. */
export function makeArticle(plan: ArticlePlan): ArticleState {
  const { word, random } = plan;
  const id: ArticleId = `art_${makeIdPart(random)}`;
  const document = makeDocument(plan);
  const { text } = readArticleText(document);
  const highlights = Array.from({ length: plan.highlightsPerArticle }, () =>
    makeHighlight(id, text, random),
  );
  const links = highlights
    .filter(() => random.next() < 0.6)
    .map((highlight) => makeLink(highlight, plan.sources, random));
  return {
    article: makeRecord(id, makeSentences(7, word, random), word(random)),
    text: {
      direction: 'ltr',
      original: null,
      revision: 1,
      revisions: [makeFirstRevision('', MADE_AT)],
      document,
      version: 0,
    },
    highlights: new Map(highlights.map((one) => [one.id, one])),
    links: new Map(links.map((one) => [one.id, one])),
  };
}

function makeDocument({ wordsPerArticle, word, random }: ArticlePlan) {
  const content: object[] = [];
  for (let left = wordsPerArticle, count = 0; left > 0; count += 1) {
    const words = Math.min(left, WORDS_PER_PARAGRAPH);
    const isHeading = count % (PARAGRAPHS_PER_HEADING + 1) === PARAGRAPHS_PER_HEADING;
    const text = makeSentences(isHeading ? 4 : words, word, random);
    content.push({
      type: isHeading ? 'heading' : 'paragraph',
      ...(isHeading && { attrs: { level: 2 } }),
      content: [{ type: 'text', text: isHeading ? text.slice(0, -1) : text }],
    });
    if (!isHeading) left -= words;
  }
  return parseDocument(articleDocumentSchema, { type: 'doc', content: content as never });
}

function makeRecord(id: ArticleId, title: string, publisher: string): Article {
  return {
    id,
    title,
    byline: '',
    publisher,
    published: '2025-12-01',
    url: `https://example.org/${id}`,
    language: 'en',
    importedAt: MADE_AT,
    updatedAt: MADE_AT,
    trashedAt: null,
    ...noMarks,
  };
}

function makeHighlight(article: ArticleId, text: string, random: Random): Highlight {
  const start = random.below(text.length);
  const range = trimRange(text, { start, end: start + 15 + random.below(120) });
  const label = pickOption(random, defaultLabels);
  const note = random.next() < 0.3 ? makeNote(`Ask who said so, and when: ${start}.`) : null;
  return {
    id: `hl_${makeIdPart(random)}`,
    article,
    anchor: makeAnchor(article, describe(text, range ?? { start: 0, end: 1 })),
    label: label.id,
    kind: label.kind,
    verdict: pickOption(random, verdictSchema.options),
    judgements: [],
    tags: random.next() < 0.2 ? ['figures'] : [],
    note,
    review: null,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  };
}

function makeNote(text: string): Highlight['note'] {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

function makeLink(highlight: Highlight, sources: readonly SourceId[], random: Random): Link {
  return {
    id: `lnk_${makeIdPart(random)}`,
    article: highlight.article,
    highlight: highlight.id,
    source: pickOption(random, sources),
    relation: pickOption(random, relationSchema.options),
    locator: random.next() < 0.5 ? `p. ${random.below(300)}` : '',
    evidence: '',
    remark: '',
    match: null,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  };
}
