import { FileWarning } from 'lucide-react';
import { useRef } from 'react';
import { plainText } from '../../../shared/document/plainText';
import type { KeptEdit, KeptNote, KeptText } from '../../state/keptEdits';
import { useLibrary, useServices, useWindow } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { trimContext } from '../../ui/trimContext';
import styles from './KeptItem.module.css';
import { discard, goToKept, highlightAgain, keepMine } from './keptActions';
import { type Whereabouts, whereKept } from './whereKept';

/** One edit that is kept: what was typed, what stands there now, and what can be done. */
export function KeptItem({ edit }: { edit: KeptEdit }) {
  const services = useServices();
  const where = useWindow((state) => whereKept(edit, state));
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const words = useRef<HTMLQuoteElement>(null);
  if (where === 'note') return null;
  return (
    <section aria-label="Edit to choose about" className={styles.item}>
      <FileWarning size={16} aria-hidden className={styles.sign} />
      <div className={styles.body}>
        <p role="status" className={styles.said}>
          {describe(edit, where)}
        </p>
        {edit.of === 'text' ? (
          <TextWords edit={edit} words={words} />
        ) : (
          <NoteWords edit={edit} words={words} />
        )}
        <div className={styles.choices}>
          {edit.of === 'text' && where === 'here' && (
            <Button isDisabled={isReadOnly} onPress={() => keepMine(services, edit)}>
              Keep mine
            </Button>
          )}
          {edit.of === 'note' && where === 'orphan' && (
            <Button
              isDisabled={isReadOnly}
              onPress={() => services.actions.attempt(() => highlightAgain(services, edit))}
            >
              Highlight it again
            </Button>
          )}
          <Button onPress={() => discard(services, edit)}>
            {where === 'orphan' || where === 'gone' ? 'Discard' : 'Keep theirs'}
          </Button>
          <Button tone="quiet" onPress={() => copy(words.current)}>
            Copy mine
          </Button>
          {(where === 'here' || where === 'away') && (
            <Button
              tone="quiet"
              onPress={() => services.actions.attempt(() => goToKept(services, edit))}
            >
              {where === 'here' ? 'Show the place' : 'Go there'}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function describe({ of, title: words }: KeptEdit, where: Whereabouts): string {
  // A title of the other direction keeps to itself.
  const title = `\u2068${words}\u2069`;
  const what = of === 'note' ? 'a note' : 'a correction';
  switch (where) {
    case 'gone':
      return `Another program removed the article “${title}” while you were typing ${what} in it.`;
    case 'orphan':
      return 'Another program removed the highlight that you were typing a note on.';
    default:
      return of === 'note'
        ? `Another program changed a note in “${title}” that you were typing.`
        : `Another program changed the words that you were correcting in “${title}”.`;
  }
}

interface WordsProps<Edit> {
  edit: Edit;
  /** What is copied. */
  words: React.RefObject<HTMLQuoteElement | null>;
}

function TextWords({ edit: { mine, theirs }, words }: WordsProps<KeptText>) {
  const [around, aroundTheirs] = [trimContext(mine), trimContext(theirs)];
  return (
    <dl className={styles.versions}>
      <dt>Theirs</dt>
      <dd dir="auto">
        {aroundTheirs.before}
        {theirs.exact ? <mark className={styles.theirs}>{theirs.exact}</mark> : <em>nothing</em>}
        {aroundTheirs.after}
      </dd>
      <dt>Yours</dt>
      <dd dir="auto">
        {around.before}
        {mine.exact ? (
          <mark className={styles.mine}>
            <q ref={words}>{mine.exact}</q>
          </mark>
        ) : (
          <em>nothing</em>
        )}
        {around.after}
      </dd>
    </dl>
  );
}

function NoteWords({ edit, words }: WordsProps<KeptNote>) {
  return (
    <dl className={styles.versions}>
      <dt>Passage</dt>
      <dd dir="auto">{edit.quote.exact}</dd>
      <dt>Your note</dt>
      <dd dir="auto">{edit.mine ? <q ref={words}>{plainText(edit.mine)}</q> : <em>nothing</em>}</dd>
    </dl>
  );
}

/** By a selection: the page has no other right to the clipboard. */
function copy(element: Element | null): void {
  const selection = getSelection();
  if (!element || !selection) return;
  selection.selectAllChildren(element);
  document.execCommand('copy');
  selection.removeAllRanges();
}
