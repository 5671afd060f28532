import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as electron from 'electron';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { exportExtensions, makeFileName, nameExport } from '../../../shared/export/makeFileName';
import type { CallArgs, CallResult, WindowHandlers } from '../../../shared/ipc/contract';
import type { ExportFormat } from '../../../shared/ipc/exportRequest';
import { AttestError } from '../../../shared/model/AttestError';
import { captureExtensions } from '../../../shared/model/captureKind';
import type { Preferences } from '../../../shared/model/library';
import {
  referenceExtensions,
  referenceFormatNames,
} from '../../../shared/references/referenceFormat';
import { message } from '../../../shared/words/message';
import type { Words } from '../../../shared/words/Words';
import { exportInto } from '../../export/exportInto';
import { writeExport } from '../../export/writeExport';
import { importFormats } from '../../import/formats/importFormats';
import { checkCaptureSize, checkSize } from '../../import/importLimits';
import { writeLog } from '../../log/log';
import type { SourceLookups } from '../../lookup/createSourceLookups';
import type { PageCaptures } from '../../pageCapture/createPageCaptures';
import type { Spelling } from '../../spelling/Spelling';
import type { LinkInbox } from '../launch/linkInbox';
import type { StartMemoryFile } from '../launch/startMemory';
import { toOutsideUrl } from '../page/toOutsideUrl';
import type { LazyAppUpdates } from '../updates/lazyAppUpdates';
import { findWindow } from '../window/findWindow';
import { printPage } from '../window/printPage';
import type { Prompt } from '../window/prompt';
import { showLog } from '../window/showLog';
import type { WindowZoom } from '../window/windowZoom';
import { writeClipboard } from '../window/writeClipboard';
import type { PlaceMemory } from './placeMemory';
import { readImportFiles } from './readImportFile';

const annotationFileExtensions = ['json', 'jsonld', 'csv', 'txt', 'md', 'html', 'qdpx'];
const referenceFileExtensions = ['bib', 'bibtex', 'ris', 'json', 'txt'];
const importExtensions = importFormats.flatMap(({ extensions }) => extensions);

/** The files that are offered first, by what they are chosen for. */
const fileFilters: Record<
  NonNullable<CallArgs<'dialog.chooseFiles'>['for']>,
  {
    name: 'articles' | 'referenceFiles' | 'annotationFiles' | 'styles' | 'captures';
    extensions: string[];
  }
> = {
  import: { name: 'articles', extensions: importExtensions },
  update: { name: 'articles', extensions: importExtensions },
  references: { name: 'referenceFiles', extensions: referenceFileExtensions },
  annotations: { name: 'annotationFiles', extensions: annotationFileExtensions },
  citationStyle: { name: 'styles', extensions: ['csl'] },
  capture: { name: 'captures', extensions: [...captureExtensions] },
};

/** What the window looks like, and the language that it speaks. */
export interface WindowLook {
  readonly words: Words;
  show(preferences: Pick<Preferences, 'theme' | 'language'>): Promise<void>;
}

interface HandlerParts {
  /** Makes the content to save. */
  exportArticle: (args: CallArgs<'article.export'>) => Promise<CallResult<'article.export'>>;
  exportReferences: (
    args: CallArgs<'references.export'>,
  ) => Promise<CallResult<'references.export'>>;
  /** The library's folder. */
  library: string;
  openCapture: (args: CallArgs<'shell.openCapture'>) => Promise<void>;
  /** Has the link that the app was asked to open. */
  inbox: Pick<LinkInbox, 'take'>;
  /** Knows of newer versions. */
  updates: Pick<LazyAppUpdates, 'open'>;
  look: WindowLook;
  /** Knows where the person is in each article. */
  places: Pick<PlaceMemory, 'list' | 'note'>;
  lookups: SourceLookups;
  pageCaptures: PageCaptures;
  zoom: WindowZoom;
  spelling: Spelling;
  memory: Pick<StartMemoryFile, 'current' | 'remember'>;
  prompt: Pick<Prompt, 'tell'>;
}

/** Answers the calls that need the system's dialogs or its browser. */
export function createWindowHandlers({
  exportArticle,
  exportReferences,
  library,
  openCapture,
  inbox,
  updates,
  look,
  places,
  lookups,
  pageCaptures,
  zoom,
  spelling,
  memory,
  prompt,
}: HandlerParts): WindowHandlers {
  let exportFolder = app.getPath('documents');
  const exported = new Set<string>();
  const save = async (filePath: string, makeContent: () => Promise<string>) => {
    // The dialog has asked about a file that was there; not about one that comes while the export is made.
    const overwrite = existsSync(filePath);
    const path = await writeExport(filePath, await makeContent(), { library, overwrite });
    exportFolder = dirname(path);
    exported.add(path);
    return { path };
  };
  return {
    async 'log.report'(fault) {
      writeLog({ process: 'page', level: 'error', ...fault });
      return {};
    },

    async 'log.show'() {
      await showLog(prompt);
      return {};
    },

    async 'dialog.chooseFiles'({ for: purpose }) {
      const { say } = look.words;
      const { name, extensions } = fileFilters[purpose];
      const { filePaths } = await dialog.showOpenDialog(askingWindow(), {
        title: say(`system.choose.${purpose}`),
        buttonLabel: say(`system.choose.${purpose}.button`),
        properties: purpose === 'update' ? ['openFile'] : ['openFile', 'multiSelections'],
        filters: [
          { name: say(`system.choose.${name}`), extensions },
          { name: say('system.choose.allFiles'), extensions: ['*'] },
        ],
      });
      return readImportFiles(filePaths, purpose === 'capture' ? checkCaptureSize : checkSize);
    },

    async 'dialog.saveExport'({ article, to, language, title }) {
      const { say } = look.words;
      const { filePath } = await dialog.showSaveDialog(askingWindow(), {
        title: say('system.export'),
        buttonLabel: say('system.export.button'),
        defaultPath: join(exportFolder, nameExport(title, to, look.words)),
        filters: [{ name: nameFormat(to, look.words), extensions: [exportExtensions[to]] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (!filePath) return { path: null };
      return save(filePath, async () => (await exportArticle({ article, to, language })).content);
    },

    async 'dialog.exportInto'({ articles, to, language }) {
      const { say } = look.words;
      const { filePaths } = await dialog.showOpenDialog(askingWindow(), {
        title: say('system.export'),
        buttonLabel: say('system.export.button'),
        defaultPath: exportFolder,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (!folder) return { folder: null };
      const exports = articles.map((article) => () => exportArticle({ article, to, language }));
      await exportInto(folder, exports, library);
      exportFolder = folder;
      return { folder };
    },

    async 'dialog.saveReferences'({ title, ...args }) {
      const { say } = look.words;
      const extension = referenceExtensions[args.format];
      const name = makeFileName(title, extension, say('references.fileName'));
      const { filePath } = await dialog.showSaveDialog(askingWindow(), {
        title: say('system.export.references'),
        buttonLabel: say('system.export.button'),
        defaultPath: join(exportFolder, name),
        filters: [{ name: referenceFormatNames[args.format], extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (!filePath) return { path: null };
      return save(filePath, async () => (await exportReferences(args)).content);
    },

    async 'shell.showExport'({ path }) {
      // The page names what was exported for it, and nothing else on the disk.
      if (exported.has(path)) shell.showItemInFolder(path);
      return {};
    },

    async 'clipboard.write'(content) {
      await writeClipboard(electron, content);
      return {};
    },

    async 'window.print'({ article, language }) {
      const { content } = await exportArticle({ article, to: 'html', language, notes: 'end' });
      await printPage(content, askingWindow());
      return {};
    },

    async 'shell.openCapture'(args) {
      await openCapture(args);
      return {};
    },

    async 'shell.openUrl'({ url }) {
      await shell.openExternal(toOutsideUrl(url));
      return {};
    },

    async 'window.showPreferences'(preferences) {
      await look.show(preferences);
      return {};
    },

    async 'window.zoom'({ step }) {
      return { percent: zoom.step(step) };
    },

    async 'window.takeLink'() {
      return { link: inbox.take() };
    },

    async 'places.read'() {
      return { places: places.list() };
    },

    async 'places.write'({ article, place }) {
      places.note(article, place);
      return {};
    },

    'spelling.read': () => spelling.read(),

    'spelling.change': (choices) => spelling.change(choices),

    async 'spelling.check'({ words }) {
      return { misspelled: await spelling.check(words) };
    },

    async 'signature.read'() {
      return { name: memory.current.signature };
    },

    async 'signature.write'({ name }) {
      memory.remember({ signature: name });
      return { name };
    },

    async 'lookup.read'() {
      return { isOn: lookups.isOn };
    },

    async 'lookup.turn'({ isOn }) {
      await lookups.turn(isOn);
      return { isOn };
    },

    'lookup.find': (args) => lookups.find(args),

    async 'lookup.cancel'({ job }) {
      lookups.cancel(job);
      return {};
    },

    async 'webPage.read'() {
      return { isOn: pageCaptures.isOn };
    },

    async 'webPage.turn'({ isOn }) {
      await pageCaptures.turn(isOn);
      return { isOn };
    },

    'webPage.capture': (args) => pageCaptures.capture(args),

    async 'webPage.cancel'({ job }) {
      pageCaptures.cancel(job);
      return {};
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

function nameFormat(format: ExportFormat, { say }: Words): string {
  if (format === 'json') return 'JSON';
  return format === 'markdown' ? 'Markdown' : say(`system.export.${format}`);
}

/** The window that a dialog belongs to: there is only one, and the call came from it. */
function askingWindow(): BrowserWindow {
  const window = findWindow();
  if (!window) throw new AttestError('cancelled', message('system.windowClosed'));
  return window;
}
