import { useDeferredValue, useMemo } from 'react';
import { findDuplicateSources } from '../../../shared/library/findDuplicateSources';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/WordsContext';
import { summarizeSource } from './filterSources';
import styles from './SameSourceNotice.module.css';
import { type SourceFields, toSourceRecord } from './sourceFields';

interface Props {
  fields: SourceFields;
  onUse(source: Source): void;
}

/** Says which source of the library a new one may be the same as, and offers that one instead. */
export function SameSourceNotice({ fields, onUse }: Props) {
  const words = useWords();
  const { say } = words;
  const sources = useLibrary((library) => library.sources);
  // Typing does not wait for it.
  const settled = useDeferredValue(fields);
  const [same] = useMemo(
    () => findDuplicateSources(toSourceRecord(settled).csl, sources.values()),
    [settled, sources],
  );
  return (
    <div role="status">
      {same && (
        <div className={styles.notice}>
          <div className={styles.about}>
            <span>{say('sources.same', { title: titleOfSource(same, words) })}</span>
            <span className={styles.summary}>{summarizeSource(same, words)}</span>
          </div>
          <Button onPress={() => onUse(same)}>{say('sources.same.use')}</Button>
        </div>
      )}
    </div>
  );
}
