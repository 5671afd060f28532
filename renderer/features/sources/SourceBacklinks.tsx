import { quoteOf } from '../../../shared/model/anchor';
import type { Source } from '../../../shared/model/source';
import { showHighlight } from '../../state/showHighlight';
import { useQuery } from '../../state/useQuery';
import { useServices } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './SourceBacklinks.module.css';

/** Every passage linked to the source, in any article; a click goes there. */
export function SourceBacklinks({ source }: { source: Source }) {
  const services = useServices();
  const { actions, client } = services;
  const { say } = useWords();
  const { answer: backlinks } = useQuery(
    source.id,
    () => client.call('source.highlights', { source: source.id }),
    // Articles’ summaries change whenever links do.
    ({ library }) => [library?.articles],
  );
  return (
    <section aria-labelledby="backlinks-title">
      <h2 id="backlinks-title" className={styles.heading}>
        {say('sources.backlinks')}
      </h2>
      {backlinks?.length === 0 && <p className={styles.none}>{say('sources.noBacklinks')}</p>}
      <ul className={styles.list}>
        {backlinks?.map(({ title, highlight, link }) => (
          <li key={link.id}>
            <button
              type="button"
              className={styles.passage}
              onClick={() => actions.attempt(() => showHighlight(services, highlight))}
            >
              <span className={styles.article} dir="auto">
                {title}
              </span>
              <q className={styles.quote} dir="auto">
                {quoteOf(highlight.anchor).exact}
              </q>
              <span className={styles.about}>
                {say(`sources.backlink.${link.relation}`)}
                {link.locator && ` · ${link.locator}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
