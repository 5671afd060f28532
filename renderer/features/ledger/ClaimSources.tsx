import { type Link, relationSchema } from '../../../shared/model/link';
import { titleOfSource } from '../../../shared/model/source';
import { useActions, useLibrary } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './LedgerTable.module.css';

/** A claim's sources by relation, each with its locator and the checker's remark. */
export function ClaimSources({ links }: { links: readonly Link[] }) {
  const words = useWords();
  const { say } = words;
  const actions = useActions();
  const sources = useLibrary((library) => library.sources);
  return (
    <dl className={styles.relations}>
      {relationSchema.options.map((relation) => {
        const group = links.filter((link) => link.relation === relation);
        return (
          group.length > 0 && (
            <div key={relation}>
              <dt className={styles[relation]}>{say(`relation.${relation}`)}</dt>
              {group.map((link) => {
                const source = sources.get(link.source);
                return (
                  <dd key={link.id}>
                    <button
                      type="button"
                      className={styles.source}
                      dir="auto"
                      onClick={() => actions.go({ kind: 'sources', source: link.source })}
                    >
                      {source ? titleOfSource(source, words) : say('ledger.claim.missingSource')}
                    </button>
                    {link.locator && <span className={styles.locator}>, {link.locator}</span>}
                    {link.remark && <p className={styles.remark}>{link.remark}</p>}
                  </dd>
                );
              })}
            </div>
          )
        );
      })}
    </dl>
  );
}
