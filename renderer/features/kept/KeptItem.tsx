import { FileWarning } from 'lucide-react';
import { useRef } from 'react';
import { plainText } from '../../../shared/document/plainText';
import { type Message, message } from '../../../shared/words/message';
import type { KeptEdit, KeptMemo, KeptNote, KeptText } from '../../state/keptEdits';
import { useLibrary, useServices, useWindow } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { trimContext } from '../../ui/trimContext';
import { useWords } from '../../ui/WordsContext';
import styles from './KeptItem.module.css';
import { discard, goToKept, highlightAgain, keepMine } from './keptActions';
import { type Whereabouts, whereKept } from './whereKept';

/** A kept edit: what was typed, what is there now, and what can be done. */
export function KeptItem({ edit }: { edit: KeptEdit }) {
  const services = useServices();
  const where = useWindow((state) => whereKept(edit, state));
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const typed = useRef<HTMLQuoteElement>(null);
  const { say } = useWords();
  if (where === 'note') return null;
  return (
    <section aria-label={say('keptEdits.title')} className={styles.item}>
      <FileWarning size={16} aria-hidden className={styles.sign} />
      <div className={styles.body}>
        <p role="status" className={styles.said}>
          {say(describe(edit, where))}
        </p>
        {edit.of === 'text' ? (
          <TextWords edit={edit} typed={typed} />
        ) : (
          <NoteWords edit={edit} typed={typed} />
        )}
        <div className={styles.choices}>
          {edit.of === 'text' && where === 'here' && (
            <Button isDisabled={isReadOnly} onPress={() => keepMine(services, edit)}>
              {say('keptEdits.keepMine')}
            </Button>
          )}
          {edit.of === 'note' && where === 'orphan' && (
            <Button
              isDisabled={isReadOnly}
              onPress={() => services.actions.attempt(() => highlightAgain(services, edit))}
            >
              {say('keptEdits.highlightAgain')}
            </Button>
          )}
          <Button onPress={() => discard(services, edit)}>
            {say(
              where === 'orphan' || where === 'gone' ? 'keptEdits.discard' : 'keptEdits.keepTheirs',
            )}
          </Button>
          <Button tone="quiet" onPress={() => copy(typed.current)}>
            {say('keptEdits.copyMine')}
          </Button>
          {(where === 'here' || where === 'away') && (
            <Button
              tone="quiet"
              onPress={() => services.actions.attempt(() => goToKept(services, edit))}
            >
              {say(where === 'here' ? 'keptEdits.showInText' : 'keptEdits.goThere')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function describe({ of, title: words }: KeptEdit, where: Whereabouts): Message {
  // A title in the other writing direction is kept apart from the sentence.
  const title = `\u2068${words}\u2069`;
  if (where === 'gone') return message(`keptEdits.articleGone.${of}`, { title });
  if (where === 'orphan') return message('keptEdits.highlightGone');
  return message(`keptEdits.changed.${of}`, { title });
}

interface WordsProps<Edit> {
  edit: Edit;
  /** What is copied. */
  typed: React.RefObject<HTMLQuoteElement | null>;
}

function TextWords({ edit: { mine, theirs }, typed }: WordsProps<KeptText>) {
  const { say } = useWords();
  const [around, aroundTheirs] = [trimContext(mine), trimContext(theirs)];
  return (
    <dl className={styles.versions}>
      <dt>{say('keptEdits.theirs')}</dt>
      <dd dir="auto">
        {aroundTheirs.before}
        {theirs.exact ? (
          <mark className={styles.theirs}>{theirs.exact}</mark>
        ) : (
          <em>{say('keptEdits.nothing')}</em>
        )}
        {aroundTheirs.after}
      </dd>
      <dt>{say('keptEdits.yours')}</dt>
      <dd dir="auto">
        {around.before}
        {mine.exact ? (
          <mark className={styles.mine}>
            <q ref={typed}>{mine.exact}</q>
          </mark>
        ) : (
          <em>{say('keptEdits.nothing')}</em>
        )}
        {around.after}
      </dd>
    </dl>
  );
}

function NoteWords({ edit, typed }: WordsProps<KeptNote | KeptMemo>) {
  const { say } = useWords();
  return (
    <dl className={styles.versions}>
      {edit.of === 'note' && (
        <>
          <dt>{say('keptEdits.passage')}</dt>
          <dd dir="auto">{edit.quote.exact}</dd>
        </>
      )}
      <dt>{say('keptEdits.yourNote')}</dt>
      <dd dir="auto">
        {edit.mine ? (
          <q ref={typed}>{plainText(edit.mine)}</q>
        ) : (
          <em>{say('keptEdits.nothing')}</em>
        )}
      </dd>
    </dl>
  );
}

/** By way of a selection: the page has no other access to the clipboard. */
function copy(element: Element | null): void {
  const selection = getSelection();
  if (!element || !selection) return;
  selection.selectAllChildren(element);
  document.execCommand('copy');
  selection.removeAllRanges();
}
