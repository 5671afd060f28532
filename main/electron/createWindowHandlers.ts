import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  type FileFilter,
  nativeTheme,
  type OpenDialogOptions,
  shell,
} from 'electron';
import type { CallArgs, CallResult, ExportFormat, WindowHandlers } from '../../shared/ipc/contract';
import { AttestError } from '../../shared/model/AttestError';
import { onDisk } from '../storage/storageError';
import type { LazyAppUpdates } from './lazyAppUpdates';
import type { LinkInbox } from './linkInbox';
import { readImportFiles } from './readImportFile';
import { toOutsideUrl } from './toOutsideUrl';

type ExportArticle = (args: CallArgs<'article.export'>) => Promise<CallResult<'article.export'>>;

const importFilters = [
  { name: 'Articles', extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'] },
  { name: 'All Files', extensions: ['*'] },
];

const openDialogs: Record<CallArgs<'dialog.chooseFiles'>['for'] & string, OpenDialogOptions> = {
  import: {
    title: 'Import Files',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
  },
  update: { title: 'Update From File', buttonLabel: 'Update', properties: ['openFile'] },
};

const exportFilters: Record<ExportFormat, FileFilter> = {
  markdown: { name: 'Markdown', extensions: ['md'] },
  html: { name: 'Web Page', extensions: ['html'] },
  jsonld: { name: 'Web Annotations', extensions: ['jsonld'] },
  json: { name: 'JSON', extensions: ['json'] },
};

/**
 * Answers the calls that need the system's dialogs or its browser. `exportArticle` makes what is saved; `inbox` has
 * the link that the app was asked to open, `updates` what is known of newer versions.
 */
export function createWindowHandlers(
  exportArticle: ExportArticle,
  inbox: Pick<LinkInbox, 'take'>,
  updates: Pick<LazyAppUpdates, 'open'>,
): WindowHandlers {
  let exportFolder = app.getPath('documents');
  return {
    async 'dialog.chooseFiles'({ for: purpose }) {
      const { filePaths } = await dialog.showOpenDialog(askingWindow(), {
        ...openDialogs[purpose],
        filters: importFilters,
      });
      return readImportFiles(filePaths);
    },

    async 'dialog.saveExport'({ article, to }) {
      const { content, fileName } = await exportArticle({ article, to });
      const { filePath } = await dialog.showSaveDialog(askingWindow(), {
        title: 'Export Article',
        buttonLabel: 'Export',
        defaultPath: join(exportFolder, fileName),
        filters: [exportFilters[to]],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (!filePath) return { path: null };
      await onDisk(filePath, () => writeFile(filePath, content));
      exportFolder = dirname(filePath);
      return { path: filePath };
    },

    async 'shell.openUrl'({ url }) {
      await shell.openExternal(toOutsideUrl(url));
      return {};
    },

    async 'window.showTheme'({ theme }) {
      nativeTheme.themeSource = theme;
      return {};
    },

    async 'window.takeLink'() {
      return { link: inbox.take() };
    },

    async 'appUpdates.read'() {
      return (await updates.open()).state;
    },

    async 'appUpdates.act'({ action }) {
      const opened = await updates.open();
      opened.act(action);
      return opened.state;
    },
  };
}

/** The window that a dialog belongs to: the only one, since a call came from it. */
function askingWindow(): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) throw new AttestError('cancelled', 'The window was closed.');
  return window;
}
