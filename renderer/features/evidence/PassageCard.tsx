import type { SharedRun } from '../../../shared/ledger/markShared';
import { isStillMatching, type MatchCheck } from '../../../shared/ledger/matchCheck';
import { quoteOf } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import type { Link } from '../../../shared/model/link';
import { type Message, message } from '../../../shared/words/message';
import { showHighlight } from '../../state/showHighlight';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { RelationSign } from '../../ui/RelationSign';
import { trimContext } from '../../ui/trimContext';
import { useWords } from '../../ui/WordsContext';
import { confirmMatch } from './confirmMatch';
import styles from './PassageCard.module.css';
import { SharedRuns } from './SharedRuns';

interface Props {
  /** The article’s. */
  title: string;
  highlight: Highlight;
  link: Link;
  /** Its words, where those that the source’s words share are known. */
  runs: readonly SharedRun[] | null;
  check: MatchCheck | null;
  isChosen: boolean;
  onChoose(): void;
}

/** A passage that is linked to the source, and whether it still matches what the source said. */
export function PassageCard({ title, highlight, link, runs, check, isChosen, onChoose }: Props) {
  const services = useServices();
  const { actions } = services;
  const { say } = useWords();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const quote = quoteOf(highlight.anchor);
  const { before, after } = trimContext(quote);
  const { match } = link;
  const clear = () =>
    actions.call('link.match', { article: link.article, link: link.id, words: null });
  return (
    <article className={styles.card} data-chosen={isChosen || undefined}>
      <button type="button" aria-pressed={isChosen} className={styles.choose} onClick={onChoose}>
        <span className={styles.article} dir="auto">
          {title}
        </span>
        <q className={styles.quote} dir="auto">
          {isChosen && <span className={styles.context}>{before}</span>}
          {runs ? <SharedRuns runs={runs} /> : quote.exact}
          {isChosen && <span className={styles.context}>{after}</span>}
        </q>
        <span className={styles.about}>
          <RelationSign relation={link.relation} />
          {say(`relation.${link.relation}`)} ·{' '}
          {match
            ? say('evidence.matched', { at: Date.parse(match.matchedAt) })
            : say('evidence.unmatched')}
        </span>
      </button>
      {isChosen && check && !isStillMatching(check) && (
        <div role="status" className={styles.changed}>
          {check.claim !== 'same' && (
            <p>{say(`evidence.claim.${check.claim}`, { before: match?.claim ?? '' })}</p>
          )}
          {check.words !== 'same' && <p>{say(describeWords(check))}</p>}
        </div>
      )}
      {isChosen && (
        <div className={styles.buttons}>
          {check?.found && !isStillMatching(check) && !isReadOnly && (
            <Button
              tone="primary"
              onPress={() => actions.attempt(() => confirmMatch(services, link, check))}
            >
              {say('evidence.confirm')}
            </Button>
          )}
          <Button onPress={() => actions.attempt(() => showHighlight(services, highlight))}>
            {say('evidence.goThere')}
          </Button>
          {match && !isReadOnly && (
            <Button tone="quiet" onPress={() => actions.attempt(clear)}>
              {say('evidence.clear')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function describeWords({ words, found }: MatchCheck): Message {
  if (words === 'reworded')
    return message('evidence.words.reworded', { now: found?.quote.exact ?? '' });
  return message(words === 'gone' ? 'evidence.words.gone' : 'evidence.words.unreadable');
}
