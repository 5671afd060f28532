import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { nameSource, type Source } from '../../../shared/model/source';
import { type Message, message } from '../../../shared/words/message';
import { readTransfer } from '../../state/readTransfer';
import { sourceToCapture } from '../../state/sourceToCapture';
import { useServices } from '../../state/WindowContext';
import { isTextField } from '../../ui/isTextField';
import styles from './DropTarget.module.css';
import { importTransferred } from './importTransferred';

/** Takes files, texts and addresses dropped anywhere on the window or pasted outside text fields, and says what dropping would do. */
export function DropTarget() {
  const services = useServices();
  const [offer, setOffer] = useState<string | null>(null);
  useEffect(() => {
    const { actions, store } = services;
    const isBusy = () => store.getState().session.dialog !== null;
    const isReadOnly = () => store.getState().library?.isReadOnly === true;
    const shownSource = () => {
      const state = store.getState();
      const id = sourceToCapture(state);
      return (id && state.library?.sources.get(id)) ?? null;
    };
    let isOwnDrag = false;
    const startOwn = () => {
      isOwnDrag = true;
    };
    const end = () => {
      isOwnDrag = false;
      setOffer(null);
    };
    const over = (event: DragEvent) => {
      if (isOwnDrag || !event.dataTransfer) return;
      // Otherwise the window would navigate to the file.
      event.preventDefault();
      const canTake = !isBusy() && !isReadOnly();
      event.dataTransfer.dropEffect = canTake ? 'copy' : 'none';
      const { say } = store.getState().words;
      setOffer(canTake ? say(describeDrop(event.dataTransfer, shownSource())) : null);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOffer(null);
    };
    const drop = (event: DragEvent) => {
      if (isOwnDrag || !event.dataTransfer) return;
      event.preventDefault();
      event.stopPropagation();
      end();
      if (isBusy()) return;
      const transferred = readTransfer(event.dataTransfer);
      actions.attempt(() => importTransferred(services, transferred));
    };
    const paste = (event: ClipboardEvent) => {
      if (isTextField(event.target) || isBusy() || !event.clipboardData) return;
      event.preventDefault();
      event.stopPropagation();
      const transferred = readTransfer(event.clipboardData);
      actions.attempt(() => importTransferred(services, transferred));
    };
    const listening = new AbortController();
    // Before the article’s editor, which would refuse it.
    const options = { capture: true, signal: listening.signal };
    window.addEventListener('dragstart', startOwn, options);
    window.addEventListener('dragend', end, options);
    window.addEventListener('dragover', over, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    window.addEventListener('paste', paste, options);
    return () => listening.abort();
  }, [services]);
  return (
    offer && (
      <div className={styles.overlay}>
        <p className={styles.offer}>
          <FileDown size={22} aria-hidden />
          {offer}
        </p>
      </div>
    )
  );
}

/** `shown` is the source that files are kept with. */
function describeDrop({ items, types }: DataTransfer, shown: Source | null): Message {
  const count = [...items].filter(({ kind }) => kind === 'file').length;
  if (count > 0 && shown) return message('captures.drop', { count, source: nameSource(shown) });
  if (count > 0) return message('articles.drop.files', { count });
  return message(types.includes('text/uri-list') ? 'articles.drop.url' : 'articles.drop.text');
}
