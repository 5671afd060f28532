import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useStore } from 'zustand';
import { useLibrary, useSession } from '../../state/WindowContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import { useArticleSession } from '../useArticleSession';
import type { Finder } from './createFinder';
import styles from './FindBar.module.css';
import { FindRow } from './FindRow';
import { FindTicks } from './FindTicks';
import { ReplaceRow } from './ReplaceRow';
import { useSteadyText } from './useSteadyText';

interface Props {
  /** What the text scrolls in, right below. */
  scroller: RefObject<HTMLElement | null>;
}

/** Finds words in the article’s text, and replaces them while it can be corrected. Above the text, so that it covers none of it. */
export function FindBar({ scroller }: Props) {
  const session = useArticleSession();
  return session && <WhileShown finder={session.finder} scroller={scroller} />;
}

function WhileShown(props: Props & { finder: Finder }) {
  const isShown = useStore(props.finder.ui, (state) => state.isShown);
  return isShown && <Bar {...props} />;
}

function Bar({ finder, scroller }: Props & { finder: Finder }) {
  const { say } = useWords();
  const isEditing = useSession((session) => session.isEditing);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const bar = useRef<HTMLElement>(null);
  useSteadyText(bar, scroller);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finder.close();
  };
  return (
    <>
      <search ref={bar} className={styles.bar} aria-label={say('find.title')} onKeyDown={onKeyDown}>
        <div className={styles.rows}>
          <FindRow finder={finder} />
          {isEditing && !isReadOnly && <ReplaceRow finder={finder} />}
        </div>
        <IconButton label={say('find.close')} keys="Escape" onPress={() => finder.close()}>
          <X size={16} aria-hidden />
        </IconButton>
      </search>
      <FindTicks finder={finder} scroller={scroller} />
    </>
  );
}
