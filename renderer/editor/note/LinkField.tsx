import type { Editor } from '@tiptap/core';
// For the types of its commands.
import type {} from '@tiptap/starter-kit';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import { completeUrl } from './completeUrl';
import styles from './NoteToolbar.module.css';

interface Props {
  editor: Editor;
  onClose(): void;
}

/** Asks where the selected words should link to. Without an address, the link is removed. */
export function LinkField({ editor, onClose }: Props) {
  const { say } = useWords();
  const [address, setAddress] = useState(() => {
    const href: unknown = editor.getAttributes('link').href;
    return typeof href === 'string' ? href : '';
  });
  const url = completeUrl(address);
  const isRefused = address.trim() !== '' && url === null;

  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (isRefused) return;
    setLink(editor, url);
    onClose();
  };
  return (
    <form
      className={styles.link}
      onSubmit={apply}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
        editor.commands.focus();
      }}
    >
      <TextField
        label={say('editor.link.address')}
        value={address}
        onChange={setAddress}
        autoFocus
        isInvalid={isRefused}
        {...(isRefused && { hint: say('editor.link.refused') })}
      />
      <Button type="submit" isDisabled={isRefused}>
        {say(url ? 'editor.link.set' : 'editor.link.remove')}
      </Button>
    </form>
  );
}

function setLink(editor: Editor, url: string | null): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (!url) chain.unsetLink().run();
  else if (editor.state.selection.empty && !editor.isActive('link')) {
    chain
      .insertContent({ type: 'text', text: url, marks: [{ type: 'link', attrs: { href: url } }] })
      .run();
  } else chain.setLink({ href: url }).run();
}
