import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, type OpenDialogOptions, shell } from 'electron';
import { exportExtensions, nameExport } from '../../../shared/export/makeFileName';
import type {
  CallArgs,
  CallResult,
  ExportFormat,
  WindowHandlers,
} from '../../../shared/ipc/contract';
import { AttestError } from '../../../shared/model/AttestError';
import { loadWords } from '../../../shared/words/loadWords';
import { writeExport } from '../../export/writeExport';
import type { LinkInbox } from '../launch/linkInbox';
import { toOutsideUrl } from '../page/toOutsideUrl';
import type { LazyAppUpdates } from '../updates/lazyAppUpdates';
import { readImportFiles } from './readImportFile';

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

const exportTitles: Record<ExportFormat, string> = {
  markdown: 'Markdown',
  html: 'Web Page',
  jsonld: 'Web Annotations',
  json: 'JSON',
};

interface HandlerParts {
  /** Makes what is saved. */
  exportArticle: (args: CallArgs<'article.export'>) => Promise<CallResult<'article.export'>>;
  /** The library's folder. */
  library: string;
  /** Has the link that the app was asked to open. */
  inbox: Pick<LinkInbox, 'take'>;
  /** Knows of newer versions. */
  updates: Pick<LazyAppUpdates, 'open'>;
}

/** Answers the calls that need the system's dialogs or its browser. */
export function createWindowHandlers({
  exportArticle,
  library,
  inbox,
  updates,
}: HandlerParts): WindowHandlers {
  let exportFolder = app.getPath('documents');
  return {
    async 'dialog.chooseFiles'({ for: purpose }) {
      const { filePaths } = await dialog.showOpenDialog(askingWindow(), {
        ...openDialogs[purpose],
        filters: importFilters,
      });
      return readImportFiles(filePaths);
    },

    async 'dialog.saveExport'({ article, to, language, title }) {
      const words = await loadWords(language);
      const { filePath } = await dialog.showSaveDialog(askingWindow(), {
        title: 'Export Article',
        buttonLabel: 'Export',
        defaultPath: join(exportFolder, nameExport(title, to, words)),
        filters: [{ name: exportTitles[to], extensions: [exportExtensions[to]] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (!filePath) return { path: null };
      // The dialog has asked for what was there; not for what comes while the export is made.
      const overwrite = existsSync(filePath);
      const { content } = await exportArticle({ article, to, language });
      const path = await writeExport(filePath, content, { library, overwrite });
      exportFolder = dirname(path);
      return { path };
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
