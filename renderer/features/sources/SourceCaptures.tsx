import { ExternalLink, FileText, Paperclip, X } from 'lucide-react';
import { useMemo } from 'react';
import { type Capture, capturesOf } from '../../../shared/model/capture';
import type { Source } from '../../../shared/model/source';
import { message } from '../../../shared/words/message';
import { CommandTextButton } from '../../commands/CommandButton';
import { notifyUndoable } from '../../state/notifyUndoable';
import { useActions, useLibrary } from '../../state/WindowContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import styles from './SourceCaptures.module.css';

/** What the source said, kept: the latest first, and the ways to keep more. */
export function SourceCaptures({ source: { id } }: { source: Source }) {
  const { say } = useWords();
  const all = useLibrary((library) => library.captures);
  const captures = useMemo(() => capturesOf(all.values(), id), [all, id]);
  return (
    <section aria-labelledby="captures-title" className={styles.captures}>
      <h2 id="captures-title" className={styles.heading}>
        {say('captures.title')}
      </h2>
      {captures.length === 0 && <p className={styles.none}>{say('captures.none')}</p>}
      {captures.length > 0 && (
        <ul className={styles.list}>
          {captures.map((capture) => (
            <CaptureItem key={capture.id} capture={capture} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <CommandTextButton command="capture.keep" />
        <CommandTextButton command="capture.paste" />
      </div>
    </section>
  );
}

function CaptureItem({ capture }: { capture: Capture }) {
  const actions = useActions();
  const { say } = useWords();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { id, source, name, text } = capture;
  const Icon = text ? FileText : Paperclip;
  const open = () =>
    actions.attempt(async () => {
      if (text) actions.go({ kind: 'evidence', source, link: null, capture: id });
      else await openFile();
    });
  const openFile = () => actions.call('shell.openCapture', { capture: id });
  const remove = async () => {
    await actions.call('capture.delete', { capture: id });
    notifyUndoable(actions, message('captures.removed'));
  };
  return (
    <li className={styles.item}>
      <button type="button" className={styles.open} onClick={open}>
        <Icon size={15} aria-hidden />
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.about}>
          {say('captures.about', { origin: capture.origin, at: Date.parse(capture.capturedAt) })}
        </span>
      </button>
      {text && (
        <IconButton
          label={say('captures.openFile', { name })}
          onPress={() => actions.attempt(openFile)}
        >
          <ExternalLink size={15} aria-hidden />
        </IconButton>
      )}
      {!isReadOnly && (
        <IconButton
          label={say('captures.remove', { name })}
          onPress={() => actions.attempt(remove)}
        >
          <X size={15} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
