import type { WindowServices } from '../state/windowServices';

/** Asks for the file of a citation style, adds it to the library and cites in it from now on. */
export async function addCitationStyle({
  actions,
}: Pick<WindowServices, 'actions'>): Promise<void> {
  const { files, unread } = await actions.call('dialog.chooseFiles', { for: 'citationStyle' });
  for (const { message } of unread) actions.notify({ tone: 'error', text: message });
  const [file] = files;
  if (!file) return;
  const { style } = await actions.call('citationStyle.import', { bytes: file.bytes });
  await actions.call('library.editPreferences', { set: { citationStyle: style } });
}
