import type { MissingItem } from '../../../../shared/ledger/checkReadiness';
import type { ArticleId } from '../../../../shared/model/ids';
import { readinessRules } from '../../../../shared/model/readiness';
import { useServices } from '../../../state/WindowContext';
import { useWords } from '../../../ui/WordsContext';
import { revealClaim } from '../revealClaim';
import styles from './Readiness.module.css';

interface Props {
  article: ArticleId;
  missing: readonly MissingItem[];
}

/** How many passages are listed for a rule: more are a task of their own. */
const MOST = 200;

/** What an article lacks, by rule. Each passage leads to its place in the article. */
export function MissingList({ article, missing }: Props) {
  const { say } = useWords();
  const services = useServices();
  const { actions } = services;
  const goTo = async ({ highlight, range }: MissingItem) => {
    if (highlight) return revealClaim(services, article, highlight);
    await actions.openArticle(article);
    actions.show({ wantedPassage: range ?? null });
  };
  return readinessRules.map((rule) => {
    const items = missing.filter((item) => item.rule === rule);
    if (!items.length) return null;
    return (
      <section key={rule} className={styles.lack}>
        <h3 className={styles.lackTitle}>
          {say('readiness.missing.rule', {
            rule: say(`readiness.rule.${rule}`),
            count: items.length,
          })}
        </h3>
        <ul className={styles.items}>
          {items.slice(0, MOST).map((item) => (
            <li key={item.highlight ?? `${item.range?.start}`}>
              <button
                type="button"
                data-missing
                className={styles.item}
                dir="auto"
                onClick={() => actions.attempt(() => goTo(item))}
              >
                {item.quote}
              </button>
              {!item.range && <span className={styles.lost}>{say('ledger.claim.lost')}</span>}
            </li>
          ))}
        </ul>
        {items.length > MOST && (
          <p className={styles.about}>
            {say('readiness.missing.more', { count: items.length - MOST })}
          </p>
        )}
      </section>
    );
  });
}
