import { Decoration, type DecorationAttrs } from '@tiptap/pm/view';
import { countSources, isContextOnly } from '../../../shared/ledger/describeSources';
import { groupLinks } from '../../../shared/ledger/groupLinks';
import type { Highlight } from '../../../shared/model/highlight';
import { message } from '../../../shared/words/message';
import type { Words } from '../../../shared/words/Words';
import type { LibraryView } from '../../state/libraryState';
import type { PlacedHighlights } from '../anchoring/placedHighlights';
import type { Segment } from './cutSegments';
import { noteElementId } from './noteElementId';

/** Makes the elements that tell screen readers what is highlighted, of segments. */
export type DescribeSegments = (
  placed: PlacedHighlights,
  segments: readonly Segment[],
) => Decoration[];

/**
 * Each segment becomes a `mark`. Where a highlight starts, it says its label, sources and verdict; where it ends, that it
 * does; all along, it refers to the notes (`aria-details`).
 */
export function describeSegments({ open, labels }: LibraryView, words: Words): DescribeSegments {
  const linksOf = groupLinks(open?.links.values() ?? []);
  const nameLabel = ({ label, kind }: Highlight) =>
    labels.get(label)?.name ?? words.say(message(`kind.${kind}`));
  const describe = (highlight: Highlight) => {
    const links = linksOf.get(highlight.id) ?? [];
    return words.say('editor.mark.about', {
      label: nameLabel(highlight),
      sourcing: isContextOnly(links) ? 'context' : 'counted',
      sources: countSources(links),
      verdict: highlight.kind === 'claim' ? highlight.verdict : 'none',
      note: highlight.note ? 'yes' : 'no',
    });
  };
  return (placed, segments) => {
    const find = (indices: readonly number[]) =>
      indices.flatMap((index) => open?.highlights.get(placed.ids[index] ?? 'hl_') ?? []);
    return segments.map(({ from, to, covers, starts, ends }) => {
      const starting = find(starts);
      const ending = find(ends);
      const notes = find(covers).filter(({ note }) => note);
      const attributes: DecorationAttrs = {
        nodeName: 'span',
        role: 'mark',
        ...(starting.length && {
          'aria-description': starting.map(describe).join(' '),
          'data-starts': words.say('editor.mark.starts', { count: starting.length }),
        }),
        ...(ending.length && {
          'data-ends': words.say('editor.mark.ends', { count: ending.length }),
        }),
        ...(notes.length && {
          'aria-details': notes.map(({ id }) => noteElementId(id)).join(' '),
        }),
      };
      return Decoration.inline(from, to, attributes, { signature: JSON.stringify(attributes) });
    });
  };
}
