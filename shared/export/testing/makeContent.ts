import { describe as describePassage } from '../../anchoring/describe';
import { articleDocumentSchema } from '../../document/articleDocumentSchema';
import { readArticleText } from '../../document/articleText';
import { parseDocument } from '../../document/parseDocument';
import { makeAnchor, type TextRange } from '../../model/anchor';
import { type Article, noMarks } from '../../model/article';
import type { CslItem } from '../../model/csl/cslItem';
import type { DocumentJson } from '../../model/document';
import type { Highlight, Review } from '../../model/highlight';
import { defaultLabels } from '../../model/label';
import type { Link, LinkDetails } from '../../model/link';
import { makeFirstRevision } from '../../model/revision';
import type { Source } from '../../model/source';
import type { Text } from '../../model/text';
import type { ExportContent } from '../exportContent';

const NOW = '2025-03-27T09:30:00.000Z';

/** A link to the source of that index, in short. */
export type LinkSketch = { source: number } & Partial<LinkDetails>;

/** A highlight in short: of a quote that occurs in the text, or of a range; `isLost` takes its position away. */
export type HighlightSketch = Partial<Omit<Highlight, 'id' | 'anchor'>> & {
  passage: string | TextRange;
  isLost?: boolean;
  links?: LinkSketch[];
};

/** An article to export, in short. Lines are paragraphs; `blocks` is ProseMirror JSON instead. */
export interface ContentSketch {
  lines?: string[];
  blocks?: DocumentJson['content'];
  article?: Partial<Article>;
  text?: Partial<Text>;
  highlights?: HighlightSketch[];
  sources?: (CslItem & { attest?: Partial<Source> })[];
}

/** Content for tests of the export, with ids that count: `hl_0001`, `src_0001`, `lnk_0001`. */
export function makeContent(sketch: ContentSketch): ExportContent {
  const content = sketch.blocks ?? (sketch.lines ?? ['Text']).map(makeParagraph);
  const document = parseDocument(articleDocumentSchema, { type: 'doc', content });
  const { text } = readArticleText(document);
  const links: Link[] = [];
  const highlights = (sketch.highlights ?? []).map((highlight, index) => {
    const made = makeHighlight(text, highlight, index);
    for (const link of highlight.links ?? []) links.push(makeLink(made, link, links.length));
    return made;
  });
  return {
    article: makeArticle(sketch.article),
    text: {
      direction: 'ltr',
      original: null,
      revision: 1,
      revisions: [makeFirstRevision('', NOW)],
      ...sketch.text,
    },
    document,
    highlights,
    links,
    sources: (sketch.sources ?? []).map(makeSource),
    labels: defaultLabels,
    generatedAt: '2025-11-24T08:00:00.000Z',
  };
}

/** A paragraph of plain text as ProseMirror JSON. */
export function makeParagraph(text: string) {
  return { type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) };
}

/** A note of plain paragraphs. */
export function makeNote(...lines: string[]): DocumentJson {
  return { type: 'doc', content: lines.map(makeParagraph) };
}

/** A review of a passage that read `exact` before. */
export function makeReview(exact: string, state: Review['state'] = 'changed'): Review {
  return { revision: 2, state, confidence: 0.8, before: { exact, prefix: '', suffix: '' } };
}

function makeArticle(details: Partial<Article> = {}): Article {
  return {
    id: 'art_0001',
    title: 'A title',
    byline: '',
    publisher: '',
    published: '',
    url: '',
    language: 'en',
    importedAt: NOW,
    updatedAt: NOW,
    trashedAt: null,
    ...noMarks,
    ...details,
  };
}

function makeHighlight(text: string, sketch: HighlightSketch, index: number): Highlight {
  const { passage, isLost = false, links: _links, ...details } = sketch;
  const start = typeof passage === 'string' ? text.indexOf(passage) : passage.start;
  const end = typeof passage === 'string' ? start + passage.length : passage.end;
  const { quote, position } = describePassage(text, { start, end });
  if (typeof passage === 'string' && (isLost || start < 0)) quote.exact = passage;
  return {
    id: `hl_${number(index)}`,
    article: 'art_0001',
    anchor: makeAnchor('art_0001', { quote, position: isLost || start < 0 ? null : position }),
    label: 'lbl_check',
    kind: 'claim',
    verdict: 'unchecked',
    judgements: [],
    tags: [],
    note: null,
    review: null,
    createdAt: NOW,
    updatedAt: NOW,
    ...details,
  };
}

function makeLink(highlight: Highlight, { source, ...details }: LinkSketch, index: number): Link {
  return {
    id: `lnk_${number(index)}`,
    article: 'art_0001',
    highlight: highlight.id,
    source: `src_${number(source)}`,
    relation: 'supports',
    locator: '',
    evidence: '',
    remark: '',
    match: null,
    createdAt: NOW,
    updatedAt: NOW,
    ...details,
  };
}

function makeSource(
  { attest, ...csl }: CslItem & { attest?: Partial<Source> },
  index: number,
): Source {
  return {
    id: `src_${number(index)}`,
    csl,
    note: '',
    reliability: 'unknown',
    createdAt: NOW,
    updatedAt: NOW,
    ...attest,
  };
}

function number(index: number): string {
  return String(index + 1).padStart(4, '0');
}
