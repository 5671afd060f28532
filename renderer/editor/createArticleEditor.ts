import { Editor, Extension } from '@tiptap/core';
import { collab } from 'prosemirror-collab';
import { titleOfCommand } from '../../shared/commands/nameCommand';
import { articleExtensions } from '../../shared/document/articleExtensions';
import type { DocumentJson } from '../../shared/model/document';
import { message } from '../../shared/words/message';
import type { WindowServices } from '../state/windowServices';
import type { ArticleUi } from './articleUi';
import { contentsFollowing } from './contents/contentsFollowing';
import { documentEnds } from './extensions/documentEnds';
import { findKeys } from './extensions/findKeys';
import { formulaViews } from './extensions/formulaViews';
import { highlightKeys } from './extensions/highlightKeys';
import { highlightMarks } from './extensions/highlightMarks';
import { highlightPainting } from './extensions/highlightPainting';
import { highlightPlacement } from './extensions/highlightPlacement';
import { highlightPointing } from './extensions/highlightPointing';
import { innerLinks } from './extensions/innerLinks';
import { keptSelection } from './extensions/keptSelection';
import { libraryUndo } from './extensions/libraryUndo';
import { linkOpening } from './extensions/linkOpening';
import { locatorMarks } from './extensions/locatorMarks';
import { pictureViews } from './extensions/pictureViews';
import { readingKeys } from './extensions/readingKeys';
import { selectionToolbar } from './extensions/selectionToolbar';
import { settledPaste } from './extensions/settledPaste';
import { textLock } from './extensions/textLock';
import { textMenu } from './extensions/textMenu';
import { windowKeys } from './extensions/windowKeys';
import type { FindUi } from './find/findUi';

interface Options {
  services: WindowServices;
  document: DocumentJson;
  /** Identifies this editor among all that edit the text. */
  author: string;
  ui: ArticleUi;
  find: FindUi;
}

/** The editor of an article's text, not yet shown. Throws where the document does not fit its schema. */
export function createArticleEditor({ services, document, author, ui, find }: Options): Editor {
  const { store, actions, client } = services;
  const isLocked = () => {
    const { library, session } = store.getState();
    return !session.isEditing || library?.isReadOnly !== false;
  };
  return new Editor({
    element: null,
    content: { ...document, content: document.content ?? [] },
    enableContentCheck: true,
    // What is typed is meant literally: a correction that begins with “1.” is no list.
    enableInputRules: false,
    enablePasteRules: false,
    injectCSS: false,
    enableCoreExtensions: { delete: false, tabindex: false },
    editorProps: {
      // Set here rather than by plugins, which come later: the text is then laid out once instead of twice.
      attributes: () => ({
        'aria-label': store.getState().words.say('editor.text'),
        'aria-multiline': 'true',
        'aria-readonly': String(isLocked()),
        tabindex: '0',
      }),
    },
    extensions: [
      ...articleExtensions,
      Extension.create({
        name: 'collab',
        addProseMirrorPlugins: () => [collab({ clientID: author })],
      }),
      windowKeys,
      libraryUndo(actions),
      readingKeys(isLocked),
      textLock({ isLocked, onRefused: () => sayLocked(services) }),
      highlightPlacement,
      highlightPainting(store, ui, find),
      highlightMarks(store),
      highlightPointing({ store, ui, show: actions.show }),
      highlightKeys({ store, ui, show: actions.show, tell: actions.announce, isLocked }),
      findKeys(find),
      selectionToolbar(ui),
      keptSelection,
      textMenu({ store, isLocked, show: actions.show }),
      innerLinks({ actions, isLocked }),
      linkOpening(actions),
      documentEnds,
      locatorMarks({
        readWords: () => store.getState().words,
        onOtherWords: (listener) =>
          store.subscribe(({ words }, before) => {
            if (words !== before.words) listener();
          }),
      }),
      pictureViews({
        readWords: () => store.getState().words,
        readAttachment: async (attachment) =>
          (await client.call('attachment.read', { attachment })).bytes,
      }),
      settledPaste('article'),
      formulaViews,
      contentsFollowing(store),
    ],
  });
}

const told = new WeakSet<WindowServices['store']>();

/** Tells the person, once, why typing into a locked text does nothing. */
function sayLocked({ store, actions }: WindowServices): void {
  if (told.has(store)) return;
  told.add(store);
  const { library } = store.getState();
  actions.notify({
    tone: 'info',
    text: library?.isReadOnly
      ? message('editor.readOnly')
      : message('editor.locked', { edit: titleOfCommand('text.edit') }),
  });
}
