import { Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { describe } from '../../../shared/anchoring/describe';
import { trimRange } from '../../../shared/anchoring/trimRange';
import { articleExtensions } from '../../../shared/document/articleExtensions';
import {
  offsetAtPosition,
  positionAtOffset,
  readArticleText,
} from '../../../shared/document/articleText';
import { findLocators } from '../../../shared/document/locator/findLocator';
import type { LocatorRange } from '../../../shared/document/locator/sayLocators';
import type { Quote, TextRange } from '../../../shared/model/anchor';
import type { DocumentJson } from '../../../shared/model/document';
import type { Words } from '../../../shared/words/Words';
import { formulaViews } from '../../editor/extensions/formulaViews';
import { locatorMarks } from '../../editor/extensions/locatorMarks';
import { pictureViews } from '../../editor/extensions/pictureViews';
import { readingKeys } from '../../editor/extensions/readingKeys';
import { textLock } from '../../editor/extensions/textLock';
import { windowKeys } from '../../editor/extensions/windowKeys';

/** A passage of the text, and how it is marked. */
export interface MarkedRange extends TextRange {
  readonly className: string;
}

interface Options {
  document: DocumentJson;
  readWords(): Words;
  /** The person has selected these words, or none. */
  onSelect(words: SelectedWords | null): void;
}

/** Words of the text, and where they are. */
export interface SelectedWords {
  readonly quote: Quote;
  readonly position: TextRange;
  /** Where they stand in the file of the capture; null where that is not known. */
  readonly locators: LocatorRange | null;
}

const marks = new PluginKey<DecorationSet>('marks');

/** The editor of a text that is only read: it can be selected in, by mouse and by keyboard, and parts of it marked. */
export function createReadingEditor({ document, readWords, onSelect }: Options): Editor {
  return new Editor({
    element: null,
    content: { ...document, content: document.content ?? [] },
    enableContentCheck: true,
    injectCSS: false,
    enableCoreExtensions: { delete: false, tabindex: false },
    editorProps: {
      attributes: () => ({
        'aria-label': readWords().say('evidence.captureText'),
        'aria-multiline': 'true',
        'aria-readonly': 'true',
        'data-pane-start': '',
        tabindex: '0',
      }),
    },
    onSelectionUpdate: ({ editor }) => onSelect(readSelection(editor.view)),
    extensions: [
      ...articleExtensions,
      windowKeys,
      readingKeys(() => true),
      textLock({ isLocked: () => true, onRefused: () => {} }),
      locatorMarks({ readWords }),
      pictureViews({ readWords }),
      formulaViews,
      Extension.create({ name: 'marks', addProseMirrorPlugins: () => [markPlugin()] }),
    ],
  });
}

/** Marks these passages of the text, and no others. */
export function markRanges({ state, view }: Editor, ranges: readonly MarkedRange[]): void {
  const text = readArticleText(state.doc);
  const shown = ranges.map(({ start, end, className }) =>
    Decoration.inline(positionAtOffset(text, start), positionAtOffset(text, end), {
      class: className,
    }),
  );
  view.dispatch(state.tr.setMeta(marks, DecorationSet.create(state.doc, shown)));
}

function markPlugin(): Plugin<DecorationSet> {
  return new Plugin({
    key: marks,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => transaction.getMeta(marks) ?? shown,
    },
    props: { decorations: (state) => marks.getState(state) },
  });
}

function readSelection({ state: { doc, selection } }: EditorView): SelectedWords | null {
  const text = readArticleText(doc);
  const start = offsetAtPosition(text, selection.from);
  const end = offsetAtPosition(text, selection.to);
  const position = trimRange(text.text, { start, end });
  if (!position) return null;
  const { quote } = describe(text.text, position);
  return { quote, position, locators: findLocators(doc, position) };
}
