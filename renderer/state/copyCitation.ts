import { plainCitedText } from '../../shared/citation/citedText';
import type { CitedThings } from '../../shared/ipc/citedThings';
import type { CallResult } from '../../shared/ipc/contract';
import { message } from '../../shared/words/message';
import type { WindowServices } from './windowServices';

/** What is copied: the references of what is cited, or what cites it in a text. */
export type CitationForm = 'bibliography' | 'inText';

/** Copies citations as rich text and as plain text, in the library’s style or another one. Says so, or that there are none. */
export async function copyCitation(
  { store, actions, pending }: Pick<WindowServices, 'store' | 'actions' | 'pending'>,
  cited: CitedThings,
  form: CitationForm,
  style?: string,
): Promise<void> {
  await pending.saveAll();
  const { language } = store.getState().words;
  const asked = { cited, language, ...(style && { style }) };
  const lines = listLines(await actions.call('cite.render', asked), form);
  const text = lines.map(plainCitedText).join('\n');
  if (!text) {
    actions.notify({ tone: 'info', text: message('citations.nothingLinked') });
    return;
  }
  // Much code that the window's start doesn't need.
  const { renderCitedText } = await import('../../shared/export/html/renderCitedText');
  const html = lines.map((line) => `<p>${renderCitedText(line)}</p>`).join('');
  await actions.call('clipboard.write', { text, html });
  actions.notify({ tone: 'info', text: message('copy.done') });
}

function listLines({ bibliography, inText }: CallResult<'cite.render'>, form: CitationForm) {
  if (form === 'inText') return [inText];
  return bibliography.map(({ label, runs }) =>
    label ? [{ text: `${label} `, marks: [], url: '' }, ...runs] : runs,
  );
}
