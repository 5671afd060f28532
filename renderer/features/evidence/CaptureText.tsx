import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import type { CallResult } from '../../../shared/ipc/contract';
import '../../editor/articleText.css';
import { revealPosition } from '../../editor/revealPosition';
import { useServices } from '../../state/WindowContext';
import styles from './CaptureText.module.css';
import {
  createReadingEditor,
  type MarkedRange,
  markRanges,
  type SelectedWords,
} from './createReadingEditor';

interface Props {
  text: CallResult<'capture.read'>;
  /** The first is brought into view. */
  marked: readonly MarkedRange[];
  /** Words that were once noted as evidence: selected at the start, where nothing is marked. */
  evidence: string;
  onSelect(words: SelectedWords | null): void;
}

/** The text of a capture, to read and to select in. */
export function CaptureText({ text, marked, evidence, onSelect }: Props) {
  const { store } = useServices();
  const [editor, setEditor] = useState<Editor | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });
  useLayoutEffect(() => {
    if (!place.current) return;
    const made = createReadingEditor({
      document: text.document,
      readWords: () => store.getState().words,
      onSelect: (words) => select.current(words),
    });
    made.mount(place.current);
    setEditor(made);
    return () => made.destroy();
  }, [text, store]);
  useEffect(() => {
    if (editor) markRanges(editor, marked);
  }, [editor, marked]);
  const start = marked[0]?.start ?? null;
  useEffect(() => {
    if (!editor) return;
    const shown =
      start === null
        ? selectWords(editor, evidence)
        : positionAtOffset(readArticleText(editor.state.doc), start);
    if (shown === null) return;
    const frame = requestAnimationFrame(() => revealPosition(editor.view, shown));
    return () => cancelAnimationFrame(frame);
  }, [editor, start, evidence]);
  return (
    <div className={styles.scroller}>
      <div
        ref={place}
        data-article-text
        data-places="within"
        className={styles.text}
        dir={text.direction}
      />
    </div>
  );
}

/** Selects the first occurrence of the words, and answers its position; null where there is none. */
function selectWords({ state, view }: Editor, words: string): number | null {
  const sought = words.trim();
  const read = readArticleText(state.doc);
  const start = sought ? read.text.indexOf(sought) : -1;
  if (start === -1) return null;
  const [from, to] = [positionAtOffset(read, start), positionAtOffset(read, start + sought.length)];
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  return from;
}
