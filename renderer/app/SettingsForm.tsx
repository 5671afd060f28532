import { languageNames, languageSchema } from '../../shared/words/language';
import { CommandTextButton } from '../commands/CommandButton';
import { SourceLookupSetting } from '../features/sources/SourceLookupSetting';
import { SpellingSettings } from '../features/spelling/SpellingSettings';
import { PageCaptureSetting } from '../features/webPages/PageCaptureSetting';
import { useLibrary, useServices } from '../state/WindowContext';
import { SegmentedControl } from '../ui/SegmentedControl';
import { Sentence } from '../ui/Sentence';
import { useWords } from '../ui/WordsContext';
import { CitationSettings } from './CitationSettings';
import { editPreferences } from './editPreferences';
import styles from './SettingsForm.module.css';
import { SignatureField } from './SignatureField';

const languages = ['system', ...languageSchema.options] as const;

/** Language, labels, keys, connections, and where the library is. How text looks is chosen in `LookForm`. */
export function SettingsForm() {
  const { say } = useWords();
  const language = useLibrary(({ library }) => library.preferences.language);
  const folder = useLibrary((library) => library.folder);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const services = useServices();
  const { attempt } = services.actions;
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <span>{say('window.settings.language')}</span>
        <SegmentedControl
          label={say('window.settings.language')}
          value={language}
          options={languages.map((value) => ({
            value,
            title:
              value === 'system' ? say('window.settings.systemLanguage') : languageNames[value],
          }))}
          onChange={(chosen) => attempt(() => editPreferences(services, { language: chosen }))}
        />
      </div>
      <SpellingSettings />
      <CitationSettings />
      {isReadOnly && <p className={styles.hint}>{say('window.settings.readOnly')}</p>}
      <SignatureField />
      <SourceLookupSetting />
      <PageCaptureSetting />
      <div className={styles.buttons}>
        <CommandTextButton command="labels.edit" />
        <CommandTextButton command="shortcuts.show" />
        <CommandTextButton command="appUpdates.show" />
      </div>
      <p className={styles.hint}>
        <Sentence
          id="window.settings.folder"
          values={{ folder, path: (parts) => <code>{parts}</code> }}
        />
      </p>
    </div>
  );
}
