import { useState } from 'react';
import type { Source } from '../../../shared/model/source';
import { type CitationForm, copyCitation } from '../../state/copyCitation';
import { citationStyleOf, listCitationStyles } from '../../state/listCitationStyles';
import { useQuery } from '../../state/useQuery';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { CitedTextView } from '../../ui/CitedTextView';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import styles from './SourceCitation.module.css';

/** The source’s reference as it is cited, in the library’s style or another one, to be copied. */
export function SourceCitation({ source: { id, updatedAt } }: { source: Source }) {
  const services = useServices();
  const { actions } = services;
  const words = useWords();
  const { say, language } = words;
  const ofLibrary = useLibrary(citationStyleOf);
  const citationStyles = useLibrary((library) => library.citationStyles);
  const locale = useLibrary(({ library }) => library.preferences.citationLocale);
  const options = listCitationStyles({ citationStyles }, words);
  const [chosen, setChosen] = useState<typeof ofLibrary | null>(null);
  const style = options.find(({ value }) => value === chosen)?.value ?? ofLibrary;
  const cited = { of: 'sources' as const, sources: [id] };
  const { answer } = useQuery(`${id} ${updatedAt} ${style} ${locale} ${language}`, () =>
    actions.call('cite.render', { cited, style, language }),
  );
  const [entry] = answer?.bibliography ?? [];
  const copy = (form: CitationForm) =>
    actions.attempt(() => copyCitation(services, cited, form, style));
  return (
    <section className={styles.citation} aria-label={say('citations.preview')}>
      <h2>{say('citations.preview')}</h2>
      <Select
        label={say('citations.preview.style')}
        isLabelHidden
        value={style}
        options={options}
        onChange={(value) => setChosen(value)}
      />
      <div className={styles.preview} aria-busy={!answer}>
        {entry && entry.runs.length === 0 && <p>{say('citations.preview.nothing')}</p>}
        {entry && entry.runs.length > 0 && (
          <p>
            {entry.label} <CitedTextView text={entry.runs} />
          </p>
        )}
        {answer && answer.inText.length > 0 && (
          <p className={styles.inText}>
            <CitedTextView text={answer.inText} />
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button onPress={() => copy('bibliography')}>{say('citations.copy')}</Button>
        <Button onPress={() => copy('inText')}>{say('citations.copyInText')}</Button>
      </div>
    </section>
  );
}
