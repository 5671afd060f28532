import type { Node } from '@tiptap/pm/model';
import { splitsPair } from '../anchoring/describe';
import { type ArticleText, readArticleText } from '../document/articleText';
import { listFormulas, type PlacedFormula } from '../document/formula/listFormulas';
import { findLocators } from '../document/locator/findLocator';
import { type LocatedPiece, listBeginnings, listPieces } from '../document/locator/listPieces';
import type { LocatorRange } from '../document/locator/sayLocators';
import { noteDocumentSchema } from '../document/noteDocumentSchema';
import { parseDocument } from '../document/parseDocument';
import { settleFragments } from '../document/settleFragments';
import { buildLedger } from '../ledger/buildLedger';
import { type Doubt, findDoubts } from '../ledger/findDoubts';
import { groupLinks } from '../ledger/groupLinks';
import type { Ledger } from '../ledger/ledger';
import { notFound } from '../library/state';
import { positionOf, type TextRange } from '../model/anchor';
import { compareHighlights, type Highlight } from '../model/highlight';
import type { SourceId } from '../model/ids';
import type { Label } from '../model/label';
import { compareLinks, type Link } from '../model/link';
import type { Note } from '../model/note';
import type { Source } from '../model/source';
import type { ExportContent } from './exportContent';

/** A source as the export numbers it: from 1, in the order in which the highlights cite them. */
export interface Reference {
  readonly number: number;
  readonly source: Source;
  readonly citedBy: Entry[];
}

export interface Citation {
  readonly link: Link;
  readonly reference: Reference;
}

/** A highlight as the export shows it. `number` counts from 1 in the order of the text, lost ones last; null for those left out of the count. */
export interface Entry {
  readonly number: number | null;
  readonly highlight: Highlight;
  /** Absent if the article came from a library with labels of its own. */
  readonly label: Label | undefined;
  /** Absent if nothing is written. */
  readonly note: Node | undefined;
  readonly citations: readonly Citation[];
  /** Where its passage stands in the original; null where that is not known. */
  readonly locators: LocatorRange | null;
  readonly doubts: readonly Doubt[];
}

/** An entry that has a number. */
export type NumberedEntry = Entry & { readonly number: number };

/** An entry with its passage in the canonical text. */
export interface PlacedEntry extends Entry {
  readonly range: TextRange;
}

/** What every format shows, in the order it is shown. */
export interface Arrangement {
  readonly articleText: ArticleText;
  readonly formulas: readonly PlacedFormula[];
  /** What of the text begins a page, or another place of the original. */
  readonly beginnings: readonly LocatedPiece[];
  /** The note on the whole article; absent if nothing is written. */
  readonly memo: Node | undefined;
  readonly entries: readonly PlacedEntry[];
  readonly lost: readonly Entry[];
  readonly references: readonly Reference[];
  readonly ledger: Ledger;
}

export function hasNumber(entry: Entry): entry is NumberedEntry {
  return entry.number !== null;
}

/** True where there is more to say of a highlight than its label and kind. */
export function isTelling({ highlight, note, citations, doubts }: Omit<Entry, 'number'>): boolean {
  const { judgements, review, tags } = highlight;
  const said = [citations, doubts, judgements, tags].some((list) => list.length > 0);
  return said || note !== undefined || review !== null;
}

/**
 * Orders and numbers highlights, of those with a passage only where `isNumbered`, and sources. Throws `not-found`
 * if a link's source is missing, `invalid` if a note can't be read.
 */
export function arrangeContent(
  content: ExportContent,
  isNumbered: (entry: Omit<Entry, 'number'>) => boolean = () => true,
): Arrangement {
  const articleText = readArticleText(content.document);
  const { text } = articleText;
  const links = [...content.links].sort(compareLinks);
  const linksOf = groupLinks(links);
  const labels = new Map(content.labels.map((label) => [label.id, label]));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const references = new Map<SourceId, Reference>();
  const entries: PlacedEntry[] = [];
  const lost: Entry[] = [];

  const inOrder = [...content.highlights].sort(compareHighlights);
  const placed = inOrder.map((highlight) => ({ highlight, range: findPassage(text, highlight) }));
  placed.sort((a, b) => Number(!a.range) - Number(!b.range));
  let last = 0;
  for (const { highlight, range } of placed) {
    const citations: Citation[] = [];
    const ownLinks = linksOf.get(highlight.id) ?? [];
    const entry: Entry & { number: number | null } = {
      number: null,
      highlight,
      label: labels.get(highlight.label),
      note: readNote(highlight.note),
      citations,
      locators: range ? findLocators(content.document, range) : null,
      doubts: findDoubts(highlight, ownLinks, sources, content.article),
    };
    for (const link of ownLinks) {
      const reference = references.get(link.source) ?? {
        number: references.size + 1,
        source: requireSource(sources, link.source),
        citedBy: [],
      };
      references.set(link.source, reference);
      citations.push({ link, reference });
      if (reference.citedBy.at(-1) !== entry) reference.citedBy.push(entry);
    }
    if (!range || isNumbered(entry)) {
      last += 1;
      entry.number = last;
    }
    if (range) entries.push(Object.assign(entry, { range }));
    else lost.push(entry);
  }
  const records = {
    article: content.article,
    highlights: new Map(inOrder.map((highlight) => [highlight.id, highlight])),
    links: new Map(links.map((link) => [link.id, link])),
  };
  return {
    articleText,
    formulas: listFormulas(content.document),
    beginnings: listBeginnings(listPieces(content.document)),
    memo: readNote(content.article.memo),
    entries,
    lost,
    references: [...references.values()],
    ledger: buildLedger(records, sources, text.length),
  };
}

// Also undefined if only line feeds between blocks are left: there is nothing to mark.
function findPassage(text: string, { anchor }: Highlight): TextRange | undefined {
  const position = positionOf(anchor);
  if (!position) return undefined;
  const start = position.start - Number(splitsPair(text, position.start));
  const end = Math.min(text.length, position.end + Number(splitsPair(text, position.end)));
  return text.slice(start, end).trim() ? { start, end } : undefined;
}

function readNote(note: Note | null): Node | undefined {
  if (!note) return undefined;
  const document = settleFragments(parseDocument(noteDocumentSchema, note));
  return document.textContent.trim() ? document : undefined;
}

function requireSource(sources: ReadonlyMap<SourceId, Source>, id: SourceId): Source {
  const source = sources.get(id);
  if (!source) throw notFound('source', id);
  return source;
}
