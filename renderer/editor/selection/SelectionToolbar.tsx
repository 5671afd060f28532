import type { Editor } from '@tiptap/core';
import { Copy, Ellipsis, Link2, Search, StickyNote, TextSelect } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import { useStore } from 'zustand';
import { LABEL_KEYS } from '../../../shared/commands/commandTable';
import { altOfCommand } from '../../../shared/commands/nameCommand';
import { type Label, listLabels } from '../../../shared/model/label';
import { shownKey } from '../../commands/appCommand';
import { useActions, useLibrary, useSession } from '../../state/WindowContext';
import { placeBelow } from '../../ui/menuPlace';
import { useWords } from '../../ui/WordsContext';
import type { ArticleUi } from '../articleUi';
import { CommandTool } from './CommandTool';
import { LabelButton } from './LabelButton';
import styles from './SelectionToolbar.module.css';
import { ToolbarButton } from './ToolbarButton';
import { useDismissal } from './useDismissal';
import { useToolbarPlace } from './useToolbarPlace';

interface Props {
  editor: Editor;
  ui: ArticleUi;
  onHighlight(label: Label): void;
  onChangePassage(): void;
}

/** What can be done with the selected passage, right beside it. Arrow keys move through it, Escape returns to the text. */
export function SelectionToolbar({ editor, ui, onHighlight, onChangePassage }: Props) {
  const { say } = useWords();
  const { show } = useActions();
  const labels = useLibrary((library) => listLabels(library.labels));
  const hasHighlight = useSession(({ highlight }) => highlight !== null);
  // While the text is edited, plain keys write.
  const isEditing = useSession((session) => session.isEditing);
  const isFocused = useStore(ui, (state) => state.toolbar === 'focused');
  const toolbar = useRef<HTMLDivElement>(null);
  const place = useToolbarPlace(editor, toolbar);

  useEffect(() => {
    if (!place) return;
    if (isFocused) toolbar.current?.querySelector('button')?.focus();
    toolbar.current?.scrollIntoView({ block: 'nearest' });
  }, [place, isFocused]);

  const hide = useCallback(() => ui.setState({ toolbar: null }), [ui]);
  const close = useCallback(() => {
    hide();
    editor.view.focus();
  }, [hide, editor]);
  useDismissal({ editor, toolbar, onEscape: close, onLeave: hide });
  const run = (action: () => void) => {
    close();
    action();
  };
  return (
    <div
      ref={toolbar}
      // Beside a text that runs from right to left too: its keys and names don't.
      dir="ltr"
      className={styles.place}
      style={{
        left: place?.leftPx ?? 0,
        top: place?.topPx ?? 0,
        visibility: place ? 'visible' : 'hidden',
      }}
    >
      <Toolbar aria-label={say('editor.toolbar')} className={styles.toolbar}>
        {labels.map((label, index) => (
          <LabelButton
            key={label.id}
            label={label}
            keys={isEditing || index >= LABEL_KEYS ? undefined : `${index + 1}`}
            onPress={() => run(() => onHighlight(label))}
          />
        ))}
        <div className={styles.tools}>
          <CommandTool command="highlight.note" onRun={run}>
            <StickyNote size={16} aria-hidden />
          </CommandTool>
          <CommandTool command="highlight.link" onRun={run}>
            <Link2 size={16} aria-hidden />
          </CommandTool>
          <CommandTool command="copy.quote" onRun={run}>
            <Copy size={16} aria-hidden />
          </CommandTool>
          <CommandTool command="find.show" onRun={run}>
            <Search size={16} aria-hidden />
          </CommandTool>
          {hasHighlight && (
            <ToolbarButton
              name={say(altOfCommand('highlight.move'))}
              keys={isEditing ? undefined : shownKey('highlight.move')}
              onPress={() => run(onChangePassage)}
            >
              <TextSelect size={16} aria-hidden />
            </ToolbarButton>
          )}
          <ToolbarButton
            name={say('editor.toolbar.more')}
            keys={undefined}
            onPress={(button) => {
              const at = placeBelow(button);
              run(() => show({ menu: { kind: 'text', at } }));
            }}
          >
            <Ellipsis size={16} aria-hidden />
          </ToolbarButton>
        </div>
      </Toolbar>
    </div>
  );
}
