import { citationLocaleSchema } from '../../shared/citation/citationLocale';
import { citationStyleOf, listCitationStyles } from '../state/listCitationStyles';
import { useLibrary, useServices } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { useWords } from '../ui/WordsContext';
import { addCitationStyle } from './addCitationStyle';
import { editPreferences } from './editPreferences';
import styles from './SettingsForm.module.css';

/** The style and language that the library cites in, and its own styles. */
export function CitationSettings() {
  const services = useServices();
  const { actions } = services;
  const words = useWords();
  const { say } = words;
  const style = useLibrary(citationStyleOf);
  const locale = useLibrary(({ library }) => library.preferences.citationLocale);
  const citationStyles = useLibrary((library) => library.citationStyles);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const own = [...citationStyles.values()].find(({ id }) => id === style);
  const names = new Intl.DisplayNames([words.language], { type: 'language' });
  const locales = citationLocaleSchema.options
    .map((value) => ({ value, title: names.of(value) ?? value }))
    .sort((a, b) => a.title.localeCompare(b.title, words.language));
  return (
    <>
      <Select
        label={say('citations.style')}
        value={style}
        options={listCitationStyles({ citationStyles }, words)}
        onChange={(chosen) =>
          actions.attempt(() => editPreferences(services, { citationStyle: chosen }))
        }
      />
      <Select
        label={say('citations.locale')}
        value={locale}
        options={[{ value: 'auto', title: say('citations.locale.auto') }, ...locales]}
        onChange={(chosen) =>
          actions.attempt(() => editPreferences(services, { citationLocale: chosen }))
        }
      />
      <div className={styles.buttons}>
        <Button
          isDisabled={isReadOnly}
          onPress={() => actions.attempt(() => addCitationStyle(services))}
        >
          {say('citations.style.add')}
        </Button>
        {own && (
          <Button
            isDisabled={isReadOnly}
            onPress={() =>
              actions.attempt(async () => {
                await actions.call('citationStyle.delete', { style: own.id });
              })
            }
          >
            {say('citations.style.remove', { title: own.title })}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{say('citations.about')}</p>
    </>
  );
}
