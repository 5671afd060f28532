import type { CitedText } from '../citation/citedText';
import type { CiteInStyle } from '../citation/citer';
import type { LinkId } from '../model/ids';
import { titleOfSource } from '../model/source';
import type { Words } from '../words/Words';
import type { Arrangement, Reference } from './arrangeContent';

/** A cited source as the bibliography lists it. */
export interface ListedReference {
  readonly reference: Reference;
  /** What stands in the margin, such as `[1]`; '' in styles without. */
  readonly label: string;
  readonly text: CitedText;
}

/** What an export cites, in the style that was chosen. */
export interface Citations {
  /** In the order of the style. */
  readonly listed: readonly ListedReference[];
  /** What cites the link’s source in the text, with the place in it. */
  readonly inText: ReadonlyMap<LinkId, CitedText>;
  /** True if the style cites in notes, which name the source. */
  readonly isNote: boolean;
}

/** Cites an article’s sources in the order in which its highlights cite them. */
export async function citeContent(
  { entries, lost, references }: Arrangement,
  words: Words,
  cite: CiteInStyle,
): Promise<Citations> {
  if (references.length === 0) return { listed: [], inText: new Map(), isNote: false };
  const links = [...entries, ...lost].flatMap(({ citations }) => citations.map(({ link }) => link));
  const cited = await cite({
    items: references.map(({ source }) => ({ id: source.id, csl: source.csl })),
    citations: links.map(({ source, locator }) => [{ id: source, locator }]),
  });
  const byId = new Map(references.map((reference) => [`${reference.source.id}`, reference]));
  const textOr = (runs: CitedText | undefined, reference: Reference | undefined): CitedText => {
    if (runs?.length || !reference) return runs ?? [];
    return [{ text: titleOfSource(reference.source, words), marks: [], url: '' }];
  };
  return {
    listed: cited.bibliography.flatMap(({ id, label, runs }) => {
      const reference = byId.get(id);
      return reference ? [{ reference, label, text: textOr(runs, reference) }] : [];
    }),
    inText: new Map(
      links.map(({ id, source }, index) => [id, textOr(cited.citations[index], byId.get(source))]),
    ),
    isNote: cited.isNote,
  };
}
