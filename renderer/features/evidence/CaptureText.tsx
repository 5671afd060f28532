import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import type { CallResult } from '../../../shared/ipc/contract';
import type { TextRange } from '../../../shared/model/anchor';
import '../../editor/articleText.css';
import { revealPosition } from '../../editor/revealPosition';
import { useServices } from '../../state/WindowContext';
import styles from './CaptureText.module.css';
import { createReadingEditor, type MarkedRange, markRanges } from './createReadingEditor';

interface Props {
  text: CallResult<'capture.read'>;
  /** Marked; the first is brought into view. */
  marked: readonly MarkedRange[];
  /** Selected at the start, where nothing is marked. */
  proposed: TextRange | null;
  onSelect(range: TextRange | null): void;
}

/** The text of a capture, to read and to select in. */
export function CaptureText({ text, marked, proposed, onSelect }: Props) {
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
      onSelect: (range) => select.current(range),
    });
    made.mount(place.current);
    setEditor(made);
    return () => made.destroy();
  }, [text, store]);
  useEffect(() => {
    if (editor) markRanges(editor, marked);
  }, [editor, marked]);
  const [first] = marked;
  const start = first?.start ?? proposed?.start;
  useEffect(() => {
    if (!editor || start === undefined) return;
    const read = readArticleText(editor.state.doc);
    if (proposed) selectRange(editor, proposed);
    const frame = requestAnimationFrame(() =>
      revealPosition(editor.view, positionAtOffset(read, start)),
    );
    return () => cancelAnimationFrame(frame);
  }, [editor, start, proposed]);
  return (
    <div className={styles.scroller} data-scroller>
      <div ref={place} data-article-text className={styles.text} dir={text.direction} />
    </div>
  );
}

function selectRange({ state, view }: Editor, { start, end }: TextRange): void {
  const read = readArticleText(state.doc);
  const [from, to] = [positionAtOffset(read, start), positionAtOffset(read, end)];
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}
