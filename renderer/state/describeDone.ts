import type { ToldChange } from '../../shared/ipc/events';
import type { Action, ActionCode } from '../../shared/library/action';
import { quoteOf } from '../../shared/model/anchor';
import type { Highlight } from '../../shared/model/highlight';
import type { AnyRecord } from '../../shared/model/records';
import { nameSource } from '../../shared/model/source';
import { type Message, message } from '../../shared/words/message';
import type { LibraryView } from './libraryState';

/** Enough of a passage to recognise it by ear. */
const HEARD_WORDS = 8;

type Known = Pick<LibraryView, 'labels' | 'sources'>;
/** Null for records that don't say. The first that says stands for `count` of them. */
type Describe = (record: AnyRecord, known: Known, count: number) => Message | null;

const ofHighlight =
  (describe: (highlight: Highlight, known: Known, count: number) => Message): Describe =>
  (record, known, count) =>
    'anchor' in record ? describe(record, known, count) : null;

const labelOf = ({ label }: Highlight, { labels }: Known) => labels.get(label)?.name ?? '';

const descriptions = {
  'highlight.create': ofHighlight((highlight, known) =>
    message('done.highlight.create', { label: labelOf(highlight, known) }),
  ),
  'highlight.editLabel': ofHighlight((highlight, known, count) =>
    message('done.highlight.editLabel', { count, label: labelOf(highlight, known) }),
  ),
  'highlight.editKind': ofHighlight(({ kind }, _known, count) =>
    message('done.highlight.editKind', { count, kind: message(`kind.${kind}`) }),
  ),
  'highlight.editVerdict': ofHighlight(({ verdict }, _known, count) =>
    message('done.highlight.editVerdict', { count, verdict: message(`verdict.${verdict}`) }),
  ),
  'highlight.move': ofHighlight(({ anchor }) =>
    message('done.highlight.move', { quote: shorten(quoteOf(anchor).exact) }),
  ),
  'link.create': (record, { sources }, count) => {
    if (!('relation' in record)) return null;
    const source = sources.get(record.source);
    return message('done.link.create', {
      count,
      relation: message(`relation.${record.relation}`),
      source: source ? nameSource(source) : '',
    });
  },
  'source.create': (record, _known, count) =>
    'csl' in record ? message('done.source.create', { count, source: nameSource(record) }) : null,
  'source.merge': (record) =>
    'csl' in record ? message('done.source.merge', { source: nameSource(record) }) : null,
  'capture.create': (record) =>
    'capturedAt' in record ? message('done.capture.create', { name: record.name }) : null,
  'label.create': (record) =>
    'mark' in record ? message('done.label.create', { name: record.name }) : null,
  'collection.create': (record) =>
    'parent' in record ? message('done.collection.create', { name: record.name }) : null,
  'citationStyle.create': (record) =>
    'xml' in record ? message('done.citationStyle.create', { title: record.title }) : null,
  'savedSearch.create': (record) =>
    'query' in record ? message('done.savedSearch.create', { name: record.name }) : null,
} as const satisfies Partial<Record<ActionCode, Describe>>;

type Described = keyof typeof descriptions;

/** The announcement of a change the person made: its result, in terms of the library after it. */
export function describeDone(
  { code, params }: Action,
  { diff }: Pick<ToldChange, 'diff'>,
  known: Known,
): Message {
  if (!isDescribed(code)) return { id: `done.${code}`, values: params };
  const records = [...diff.added, ...diff.updated.map(([, after]) => after)];
  const described = records.map((record) =>
    descriptions[code](record, known, Number(params.count ?? 1)),
  );
  return described.find((said) => said !== null) ?? message('done.other');
}

function isDescribed(code: ActionCode): code is Described {
  return Object.hasOwn(descriptions, code);
}

function shorten(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > HEARD_WORDS ? `${words.slice(0, HEARD_WORDS).join(' ')}…` : quote;
}
