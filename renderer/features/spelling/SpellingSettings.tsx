import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SpellingChanges, SpellingState } from '../../../shared/ipc/spelling';
import { nameLanguage } from '../../../shared/words/nameLanguage';
import { useServices } from '../../state/WindowContext';
import { IconButton } from '../../ui/IconButton';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import styles from './SpellingSettings.module.css';

const choices = ['off', 'on'] as const;
/** Stands for no choice in a list. */
const SYSTEM = '';

/** Whether spelling is checked, in which language, and the words that the person added. */
export function SpellingSettings() {
  const { say, language } = useWords();
  const { state, change } = useSpelling();
  if (!state) return null;
  const { isOn, by, used, languages, ownWords } = state;
  return (
    <>
      <div className={styles.row}>
        <span>{say('spelling.check')}</span>
        <SegmentedControl
          label={say('spelling.check')}
          value={isOn ? 'on' : 'off'}
          options={choices.map((value) => ({ value, title: say(`spelling.${value}`) }))}
          onChange={(chosen) => change({ isOn: chosen === 'on' })}
        />
      </div>
      {isOn && languages.length > 0 && (
        <Select
          label={say('spelling.language')}
          value={state.language ?? SYSTEM}
          options={[
            { value: SYSTEM, title: say('spelling.systemLanguage') },
            ...languages.map((value) => ({ value, title: nameLanguage(value, language) })),
          ]}
          onChange={(chosen) => change({ language: chosen || null })}
        />
      )}
      {isOn && by === 'files' && !used && (
        <p className={styles.hint}>{say('spelling.noDictionary')}</p>
      )}
      {ownWords.length > 0 && (
        <section aria-label={say('spelling.ownWords')}>
          <h3 className={styles.title}>{say('spelling.ownWords')}</h3>
          <ul className={styles.words}>
            {ownWords.map((word) => (
              <li key={word} className={styles.word}>
                <span dir="auto">{word}</span>
                <IconButton
                  label={say('spelling.forget', { word })}
                  onPress={() => change({ ownWords: ownWords.filter((one) => one !== word) })}
                >
                  <X size={12} aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** How spelling is checked, kept up to date, and how to change it. Null until known. */
function useSpelling() {
  const { actions, client } = useServices();
  const [state, setState] = useState<SpellingState | null>(null);
  useEffect(() => {
    actions.attempt(async () => setState(await client.call('spelling.read', {})));
    return client.on('spellingChanged', setState);
  }, [actions, client]);
  return {
    state,
    change: (changes: SpellingChanges) =>
      actions.attempt(async () => setState(await client.call('spelling.change', changes))),
  };
}
