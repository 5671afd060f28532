import type { ExportFormat } from '../../../shared/ipc/exportRequest';
import type { ArticleId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import type { WindowServices } from '../../state/windowServices';

/** Exports several articles, a file each, into a folder that the person chooses. */
export async function exportSeveral(
  { store, actions }: WindowServices,
  articles: readonly ArticleId[],
  to: ExportFormat,
): Promise<void> {
  const { language } = store.getState().words;
  const { folder } = await actions.call('dialog.exportInto', {
    articles: [...articles],
    to,
    language,
  });
  if (folder === null) return;
  const text = message('several.exported', { count: articles.length, folder });
  actions.notify({ tone: 'info', text });
}
