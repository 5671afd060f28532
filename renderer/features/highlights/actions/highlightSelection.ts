import type { CallArgs } from '../../../../shared/ipc/contract';
import type { HighlightFields } from '../../../../shared/library/editHighlight';
import { type Anchor, positionOf, quoteOf, type TextRange } from '../../../../shared/model/anchor';
import type { HighlightId, LabelId } from '../../../../shared/model/ids';
import { type Label, listLabels } from '../../../../shared/model/label';
import { message } from '../../../../shared/words/message';
import { textVersion } from '../../../state/libraryState';
import { readSelectedRange } from '../../../state/readSelectedRange';
import { offerSigning, signVerdict } from '../../../state/signature';
import type { WindowServices } from '../../../state/windowServices';
import { currentHighlight } from './currentHighlight';
import { editHighlight, findHighlight, relabel } from './editHighlight';

type Services = Pick<WindowServices, 'store' | 'actions' | 'pending'>;

/**
 * Highlights the selected passage under a label and shows it. Where nothing is selected, or exactly the
 * passage of the highlight shown, that highlight gets the label instead.
 */
export async function highlightSelection(services: Services, label: Label): Promise<void> {
  const { store, actions } = services;
  const range = await readNewPassage(services);
  const { library } = store.getState();
  if (!library?.open) return;
  const current = currentHighlight(store.getState());
  if (range) await create(services, range, { label: label.id });
  else if (current) {
    const labels = listLabels(library.labels);
    await editHighlight(services, current.id, (now) => relabel(now, label, labels));
  } else actions.notify({ tone: 'info', text: message('highlights.nothingSelected') });
}

/**
 * The highlight that a command is for: the selected passage, which is first highlighted under the label used last, with
 * these fields; or else the one shown. Null where there is neither.
 */
export async function takeHighlight(
  services: Services,
  fields: Pick<HighlightFields, 'kind' | 'verdict'> = {},
): Promise<{ highlight: HighlightId; isNew: boolean } | null> {
  const range = await readNewPassage(services);
  const label = findLastLabel(services);
  if (range && label) {
    return { highlight: await create(services, range, { ...fields, label }), isNew: true };
  }
  const current = currentHighlight(services.store.getState());
  return current && { highlight: current.id, isNew: false };
}

/** Gives a highlight the passage selected in the article; says so where none is. */
export async function moveToSelection(
  services: Services,
  which: HighlightId | 'current',
): Promise<void> {
  const highlight = findHighlight(services, which);
  const selected = highlight && (await readSelectedRange(services));
  if (!selected) return;
  const { article, id } = highlight;
  await services.actions.call('highlight.move', { article, highlight: id, ...selected });
}

/** True where a selection is exactly the anchor’s passage, give or take white space around it. */
export function isSamePassage(anchor: Anchor, selection: TextRange): boolean {
  const quote = quoteOf(anchor);
  const position = positionOf(anchor);
  if (!position) return false;
  const before = position.start - selection.start;
  const after = selection.end - position.end;
  if (before < 0 || before > quote.prefix.length) return false;
  if (after < 0 || after > quote.suffix.length) return false;
  const around = quote.prefix.slice(quote.prefix.length - before) + quote.suffix.slice(0, after);
  return around.trim() === '';
}

/** The selected passage; null where nothing is selected, or exactly the passage of the highlight shown. */
async function readNewPassage({ store, pending }: Services): Promise<TextRange | null> {
  // Offsets are in the saved text, so what was just typed must be saved before they are read.
  await pending.saveAll();
  const range = store.getState().editor?.readSelection() ?? null;
  const current = currentHighlight(store.getState());
  return range && current && isSamePassage(current.anchor, range) ? null : range;
}

async function create(
  services: Services,
  range: TextRange,
  fields: Pick<CallArgs<'highlight.create'>, 'label' | 'kind' | 'verdict'>,
): Promise<HighlightId> {
  const { store, actions } = services;
  const open = store.getState().library?.open;
  if (!open) throw new Error('No article is open.');
  const version = textVersion(open);
  const article = open.article.id;
  const signed = await signVerdict(services, fields);
  const { highlight } = await actions.call('highlight.create', {
    article,
    range,
    version,
    ...signed,
  });
  actions.show({ highlight, lastLabel: fields.label });
  if (fields.verdict && fields.verdict !== 'unchecked') {
    await offerSigning(services, [{ article, highlight }]);
  }
  return highlight;
}

/** The label that a passage was last highlighted under, or else the first. */
function findLastLabel({ store }: Services): LabelId | undefined {
  const { library, session } = store.getState();
  if (!library) return undefined;
  const { lastLabel } = session;
  return lastLabel && library.labels.has(lastLabel) ? lastLabel : listLabels(library.labels)[0]?.id;
}
