import type { MessageId } from '../../../shared/words/message';
import { useWords } from '../../ui/WordsContext';
import styles from './SearchStart.module.css';

/** Examples of what can be typed, in the order of how soon someone needs them. Those without words are the same in every language. */
const examples = [
  ['search.example.words', 'search.example.wordsAbout'],
  ['search.example.phrase', 'search.example.phraseAbout'],
  ['search.example.prefix', 'search.example.prefixAbout'],
  ['search.example.or', 'search.example.orAbout'],
  ['search.example.not', 'search.example.notAbout'],
  ['search.example.tag', 'search.example.tagAbout'],
  [{ query: 'verdict:disputed' }, 'search.example.verdictAbout'],
  ['search.example.label', 'search.example.labelAbout'],
  ['search.example.source', 'search.example.sourceAbout'],
  ['search.example.in', 'search.example.inAbout'],
  [{ query: 'after:2025-01' }, 'search.example.afterAbout'],
] as const satisfies readonly (readonly [MessageId | { query: string }, MessageId])[];

/** What can be searched and how, before anything is typed. An example that is chosen is searched for. */
export function SearchStart({ onSearch }: { onSearch(query: string): void }) {
  const { say } = useWords();
  return (
    <div className={styles.start}>
      <h2 className={styles.title}>{say('search.start')}</h2>
      <p className={styles.about}>{say('search.startAbout')}</p>
      <ul className={styles.examples}>
        {examples.map(([example, about]) => {
          const query = typeof example === 'string' ? say(example) : example.query;
          return (
            <li key={about} className={styles.example}>
              <button type="button" className={styles.query} onClick={() => onSearch(query)}>
                {query}
              </button>
              <span className={styles.about}>{say(about)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
