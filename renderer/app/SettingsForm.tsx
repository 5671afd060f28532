import { Minus, Plus } from 'lucide-react';
import { labelOfCommand } from '../../shared/commands/nameCommand';
import { languageNames, languageSchema } from '../../shared/words/language';
import { CommandButton, CommandTextButton } from '../commands/CommandButton';
import { useLibrary, useServices } from '../state/WindowContext';
import { SegmentedControl } from '../ui/SegmentedControl';
import { Sentence } from '../ui/Sentence';
import { useWords } from '../ui/WordsContext';
import { editPreferences } from './editPreferences';
import styles from './SettingsForm.module.css';

const themes = ['system', 'light', 'dark'] as const;
const languages = ['system', ...languageSchema.options] as const;

/** Theme, language, size of the reading text, labels, updates, and where the library is. */
export function SettingsForm() {
  const { say } = useWords();
  const { theme, textSizePx, language } = useLibrary(({ library }) => library.preferences);
  const folder = useLibrary((library) => library.folder);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const services = useServices();
  const { attempt } = services.actions;
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <span>{say('window.settings.theme')}</span>
        <SegmentedControl
          label={say('window.settings.theme')}
          value={theme}
          options={themes.map((value) => ({
            value,
            title: say(labelOfCommand(`theme.${value}`)),
          }))}
          onChange={(chosen) => attempt(() => editPreferences(services, { theme: chosen }))}
        />
      </div>
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
      <div className={styles.row}>
        <span>{say('window.settings.textSize')}</span>
        <span className={styles.size}>
          <CommandButton command="text.smaller">
            <Minus size={16} />
          </CommandButton>
          <output className={styles.number}>{textSizePx}</output>
          <CommandButton command="text.larger">
            <Plus size={16} />
          </CommandButton>
        </span>
      </div>
      {isReadOnly && <p className={styles.hint}>{say('window.settings.readOnly')}</p>}
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
