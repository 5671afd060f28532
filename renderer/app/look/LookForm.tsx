import { Minus, Plus } from 'lucide-react';
import { labelOfCommand } from '../../../shared/commands/nameCommand';
import { type Preferences, preferenceOptions } from '../../../shared/model/library';
import { CommandButton, CommandTextButton } from '../../commands/CommandButton';
import { useLibrary, useServices } from '../../state/WindowContext';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWords } from '../../ui/WordsContext';
import { editPreferences } from '../editPreferences';
import { FacePicker } from './FacePicker';
import styles from './LookForm.module.css';

const { columnWidth: widths, leading: leadings, paper: papers, theme: themes } = preferenceOptions;

/** How text looks: face, size, column, spacing, paper and theme. What is chosen shows at once beside the form. */
export function LookForm() {
  const { say } = useWords();
  const preferences = useLibrary(({ library }) => library.preferences);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const services = useServices();
  const set = (changes: Partial<Preferences>) =>
    services.actions.attempt(() => editPreferences(services, changes));
  return (
    <div className={styles.form}>
      <FacePicker value={preferences.face} onChange={(face) => set({ face })} />
      <div className={styles.row}>
        <span>{say('look.textSize')}</span>
        <span className={styles.size}>
          <CommandButton command="text.smaller">
            <Minus size={16} />
          </CommandButton>
          <output className={styles.number}>{preferences.textSizePx}</output>
          <CommandButton command="text.larger">
            <Plus size={16} />
          </CommandButton>
        </span>
      </div>
      <Row
        label={say('look.columnWidth')}
        value={preferences.columnWidth}
        options={widths.map((value) => ({ value, title: say(`look.columnWidth.${value}`) }))}
        onChange={(columnWidth) => set({ columnWidth })}
      />
      <Row
        label={say('look.leading')}
        value={preferences.leading}
        options={leadings.map((value) => ({ value, title: say(`look.leading.${value}`) }))}
        onChange={(leading) => set({ leading })}
      />
      <Row
        label={say('look.paper')}
        value={preferences.paper}
        options={papers.map((value) => ({ value, title: say(`look.paper.${value}`) }))}
        onChange={(paper) => set({ paper })}
      />
      <Row
        label={say('look.theme')}
        value={preferences.theme}
        options={themes.map((value) => ({ value, title: say(labelOfCommand(`theme.${value}`)) }))}
        onChange={(theme) => set({ theme })}
      />
      {isReadOnly && <p className={styles.hint}>{say('window.settings.readOnly')}</p>}
      <div className={styles.foot}>
        <CommandTextButton command="look.reset" tone="quiet" />
      </div>
    </div>
  );
}

interface RowProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; title: string }[];
  onChange(value: Value): void;
}

function Row<Value extends string>(props: RowProps<Value>) {
  return (
    <div className={styles.row}>
      <span>{props.label}</span>
      <SegmentedControl {...props} />
    </div>
  );
}
