import { isStillMatching, type MatchCheck } from '../../../shared/ledger/matchCheck';
import { quoteOf } from '../../../shared/model/anchor';
import type { ArticleId } from '../../../shared/model/ids';
import { titleOfSource } from '../../../shared/model/source';
import { compareWords } from '../../../shared/revision/compareWords';
import { useQuery } from '../../state/useQuery';
import { useLibrary, useOpenArticle, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Runs } from '../../ui/Runs';
import { useWords } from '../../ui/WordsContext';
import { confirmMatch } from './confirmMatch';
import styles from './MatchesDialog.module.css';

/** Which matched passages of the article are no longer as they were, or their evidence is not; each is one click from both. */
export function MatchesDialog({ article }: { article: ArticleId }) {
  const { client, actions } = useServices();
  const { say } = useWords();
  const { answer } = useQuery(
    article,
    () => client.call('article.checkMatches', { article }),
    ({ library }) => [library?.open?.links, library?.open?.highlights, library?.captures],
  );
  const checks = answer?.checks ?? [];
  const changed = checks.filter((check) => !isStillMatching(check));
  return (
    <Dialog title={say('matches.title')} size="wide" onClose={() => actions.openDialog(null)}>
      <p role="status" aria-busy={!answer}>
        {answer
          ? say('matches.count', { count: checks.length - changed.length, changed: changed.length })
          : say('matches.comparing')}
      </p>
      <ul className={styles.list}>
        {changed.map((check) => (
          <ChangedMatch key={check.link} check={check} />
        ))}
      </ul>
    </Dialog>
  );
}

function ChangedMatch({ check }: { check: MatchCheck }) {
  const services = useServices();
  const { actions } = services;
  const words = useWords();
  const { say } = words;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const link = useOpenArticle(({ links }) => links.get(check.link));
  const highlight = useOpenArticle(({ highlights }) => highlights.get(check.highlight));
  const source = useLibrary(({ sources }) => link && sources.get(link.source));
  if (!link?.match || !highlight || !source) return null;
  const now = quoteOf(highlight.anchor).exact;
  const evidence = quoteOf(link.match.anchor).exact;
  const compare = () => {
    actions.openDialog(null);
    actions.go({
      ...{ kind: 'evidence', source: source.id, link: link.id },
      capture: check.found?.capture ?? null,
    });
  };
  return (
    <li className={styles.item}>
      <p className={styles.source} dir="auto">
        {titleOfSource(source, words)}
      </p>
      <h3 className={styles.name}>{say(`matches.claim.${check.claim}`)}</h3>
      <blockquote dir="auto" className={styles.quote}>
        <Runs runs={compareWords(link.match.claim, now)} />
      </blockquote>
      <h3 className={styles.name}>{say(`matches.words.${check.words}`)}</h3>
      <blockquote dir="auto" className={styles.quote}>
        <Runs runs={compareWords(evidence, check.found?.quote.exact ?? evidence)} />
      </blockquote>
      <div className={styles.buttons}>
        <Button onPress={compare}>{say('matches.compare')}</Button>
        {check.found && !isReadOnly && (
          <Button
            tone="primary"
            onPress={() => actions.attempt(() => confirmMatch(services, link, check))}
          >
            {say('evidence.confirm')}
          </Button>
        )}
      </div>
    </li>
  );
}
