// For the types of its commands.

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type {} from '@tiptap/starter-kit';
import {
  Bold,
  Code,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  type LucideIcon,
  TextQuote,
} from 'lucide-react';
import { useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import { LinkField } from './LinkField';
import styles from './NoteToolbar.module.css';

interface Format {
  keys?: string;
  icon: LucideIcon;
  /** The node or mark it toggles. */
  name: 'bold' | 'italic' | 'bulletList' | 'orderedList' | 'blockquote' | 'code';
  toggle(editor: Editor): void;
}

const formats: readonly Format[] = [
  {
    keys: 'Mod+B',
    icon: Bold,
    name: 'bold',
    toggle: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    keys: 'Mod+I',
    icon: Italic,
    name: 'italic',
    toggle: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    keys: 'Mod+Shift+8',
    icon: List,
    name: 'bulletList',
    toggle: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    keys: 'Mod+Shift+7',
    icon: ListOrdered,
    name: 'orderedList',
    toggle: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    keys: 'Mod+Shift+B',
    icon: TextQuote,
    name: 'blockquote',
    toggle: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    icon: Code,
    name: 'code',
    toggle: (editor) => editor.chain().focus().toggleCode().run(),
  },
];

/** The formats of a note. */
export function NoteToolbar({ editor }: { editor: Editor }) {
  const { say } = useWords();
  const [isLinking, setIsLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      [...formats.map(({ name }) => name), 'link'].filter((name) => current.isActive(name)),
  });
  return (
    <>
      <Toolbar aria-label={say('editor.format.title')} className={styles.toolbar}>
        {formats.map(({ keys, icon: Icon, name, toggle }) => (
          <IconButton
            key={name}
            label={say(`editor.format.${name}`)}
            keys={keys}
            isActive={active.includes(name)}
            onPress={() => toggle(editor)}
          >
            <Icon size={15} aria-hidden />
          </IconButton>
        ))}
        <IconButton
          label={say('editor.format.link')}
          isActive={active.includes('link')}
          onPress={() => setIsLinking(!isLinking)}
        >
          <LinkIcon size={15} aria-hidden />
        </IconButton>
      </Toolbar>
      {isLinking && <LinkField editor={editor} onClose={() => setIsLinking(false)} />}
    </>
  );
}
