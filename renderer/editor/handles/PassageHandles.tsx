import { type PointerEvent, useState } from 'react';
import { useSession } from '../../state/WindowContext';
import type { ArticleSession } from '../openArticleSession';
import { dragPassageEnd, type PassageDrag } from './dragPassageEnd';
import styles from './PassageHandles.module.css';
import { type EndPlace, usePassageEnds } from './usePassageEnds';

interface Props {
  session: ArticleSession;
  /** Gives the highlight shown this passage, in positions of the document. */
  onMove(passage: { from: number; to: number }): Promise<void>;
}

/** Handles at both ends of the shown highlight’s passage, to be dragged: to whole words, or with Alt to any letter. Keys do the same. */
export function PassageHandles({ session, onMove }: Props) {
  const { editor, ui } = session;
  const highlight = useSession((state) => state.highlight);
  const places = usePassageEnds(editor, ui, highlight);
  const [drag, setDrag] = useState<PassageDrag | null>(null);
  const shown = drag?.places ?? places;
  if (!shown || !highlight) return null;
  const begin = (which: 'start' | 'end') => (event: PointerEvent) => {
    if (event.button !== 0) return;
    // Neither selects, nor takes the focus from the text.
    event.preventDefault();
    dragPassageEnd({ editor, highlight, which, event: event.nativeEvent, show: setDrag, onMove });
  };
  return (
    <div aria-hidden>
      <Handle
        which="start"
        place={shown.start}
        isDragged={drag?.which === 'start'}
        onBegin={begin('start')}
      />
      <Handle
        which="finish"
        place={shown.end}
        isDragged={drag?.which === 'end'}
        onBegin={begin('end')}
      />
    </div>
  );
}

interface HandleProps {
  which: 'start' | 'finish';
  place: EndPlace;
  isDragged: boolean;
  onBegin(event: PointerEvent): void;
}

function Handle({ which, place, isDragged, onBegin }: HandleProps) {
  return (
    <div
      data-handle={which}
      className={`${styles.end} ${styles[which]} ${isDragged ? styles.dragged : ''}`}
      style={{ left: place.leftPx, top: place.topPx, height: place.heightPx }}
    >
      <div className={styles.bar} />
      <div className={styles.knob} onPointerDown={onBegin} />
    </div>
  );
}
