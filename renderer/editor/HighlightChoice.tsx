import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { HighlightId } from '../../shared/model/ids';
import { useLibrary } from '../state/WindowContext';
import { useWords } from '../ui/WordsContext';
import type { ArticleUi } from './articleUi';
import styles from './HighlightChoice.module.css';
import { HighlightLine } from './HighlightLine';
import { nameOpenHighlight } from './nameHighlight';

interface Props {
  ui: ArticleUi;
  onChoose(highlight: HighlightId): void;
  /** Returns the focus to the text. */
  onClose(): void;
}

/** Offers the highlights that lie on one spot. */
export function HighlightChoice({ ui, onChoose, onClose }: Props) {
  const { say } = useWords();
  const choice = useStore(ui, (state) => state.choice);
  const anchor = useRef<HTMLDivElement>(null);
  const library = useLibrary((view) => view);
  const textOf = (id: HighlightId) => {
    const name = nameOpenHighlight(library, id);
    return name ? say(name) : id;
  };
  const close = () => {
    ui.setState({ choice: null });
    onClose();
  };
  if (!choice) return null;
  const { clientX, clientY } = choice.point;
  return (
    <>
      {createPortal(
        <div ref={anchor} className={styles.anchor} style={{ left: clientX, top: clientY }} />,
        document.body,
      )}
      <Popover
        className={styles.popover}
        triggerRef={anchor}
        isOpen
        isNonModal
        placement="bottom start"
        offset={14}
        onOpenChange={(isOpen) => !isOpen && close()}
      >
        <Menu
          aria-label={say('editor.highlightsHere')}
          autoFocus="first"
          className={styles.menu}
          onClose={close}
        >
          {choice.highlights.map((id) => (
            <MenuItem
              key={id}
              id={id}
              className={styles.item}
              textValue={textOf(id)}
              onAction={() => onChoose(id)}
            >
              <HighlightLine highlight={id} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
