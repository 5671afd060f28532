import { ArrowDown, ArrowUp, Building2, Trash2, User } from 'lucide-react';
import { type ClipboardEvent, useEffect, useRef } from 'react';
import { type CslName, type CslNamePart, isInstitution } from '../../../shared/model/csl/cslName';
import type { CslNameVariable } from '../../../shared/model/csl/cslVariables';
import { formatCslName } from '../../../shared/model/csl/parseCslName';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './NamesField.module.css';
import { splitNames, switchKind } from './nameRows';

interface Props {
  name: CslName;
  role: CslNameVariable;
  roles: readonly CslNameVariable[];
  isFirst: boolean;
  isLast: boolean;
  isReadOnly: boolean;
  /** It has just been added or moved. */
  takesFocus: boolean;
  onFocused(): void;
  /** With several names where several were pasted. */
  onChange(...names: CslName[]): void;
  onRole(role: CslNameVariable): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One name: its role, a person or an institution, and what can be done with it. */
export function NameRow(props: Props) {
  const { name, role, roles, isReadOnly, takesFocus, onFocused, onChange, onRole } = props;
  const { say } = useWords();
  const row = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    row.current?.querySelector('input')?.focus();
    onFocused();
  }, [takesFocus, onFocused]);
  const bind = (part: CslNamePart) => ({
    value: name[part] ?? '',
    isReadOnly,
    onChange: (value: string) => onChange({ ...name, [part]: value }),
  });
  const split = (text: string) => splitNames(name, text);
  const paste = (event: ClipboardEvent) => {
    const names = isReadOnly ? null : split(event.clipboardData.getData('text/plain'));
    if (!names) return;
    event.preventDefault();
    onChange(...names);
  };
  const isWhole = isInstitution(name);
  return (
    <fieldset
      ref={row}
      className={styles.row}
      aria-label={say('sources.name.row', {
        role: say(`cslField.${role}`),
        name: formatCslName(name),
      })}
      onKeyDownCapture={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (!event.altKey || !by || isReadOnly) return;
        event.preventDefault();
        event.stopPropagation();
        props.onMove(by);
      }}
    >
      <Select
        label={say('sources.name.role')}
        value={role}
        options={roles.map((value) => ({ value, title: say(`cslField.${value}`) }))}
        isDisabled={isReadOnly}
        onChange={onRole}
      />
      <div className={styles.parts}>
        {isWhole ? (
          <TextField label={say('sources.name.institution')} {...bind('literal')} />
        ) : (
          <>
            <TextField
              label={say('sources.name.family')}
              {...bind('family')}
              onPaste={paste}
              onBlur={() => {
                // Written as a whole: “King, Martin Luther, Jr.”
                const names = name.family?.includes(',') && !isReadOnly ? split(name.family) : null;
                if (names) onChange(...names);
              }}
            />
            <TextField label={say('sources.name.given')} {...bind('given')} />
          </>
        )}
      </div>
      {!isReadOnly && <Buttons {...props} isWhole={isWhole} />}
      {!isWhole && <Parts name={name} bind={bind} />}
    </fieldset>
  );
}

function Buttons({
  name,
  isFirst,
  isLast,
  isWhole,
  onChange,
  onMove,
  onRemove,
}: Props & { isWhole: boolean }) {
  const { say } = useWords();
  return (
    <div className={styles.buttons}>
      <IconButton
        label={say(isWhole ? 'sources.name.asPerson' : 'sources.name.asInstitution')}
        onPress={() => onChange(switchKind(name))}
      >
        {isWhole ? <Building2 size={16} aria-hidden /> : <User size={16} aria-hidden />}
      </IconButton>
      <IconButton
        label={say('sources.name.up')}
        keys="Alt+ArrowUp"
        isDisabled={isFirst}
        onPress={() => onMove(-1)}
      >
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={say('sources.name.down')}
        keys="Alt+ArrowDown"
        isDisabled={isLast}
        onPress={() => onMove(1)}
      >
        <ArrowDown size={16} aria-hidden />
      </IconButton>
      <IconButton label={say('sources.name.remove')} onPress={onRemove}>
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

const parts = [
  ['non-dropping-particle', 'sources.name.particle'],
  ['dropping-particle', 'sources.name.dropping'],
  ['suffix', 'sources.name.suffix'],
] as const;

interface PartsProps {
  name: CslName;
  bind(part: CslNamePart): { value: string; isReadOnly: boolean; onChange(value: string): void };
}

/** What few names have. It is open where this one has it. */
function Parts({ name, bind }: PartsProps) {
  const { say } = useWords();
  return (
    <details className={styles.more} open={parts.some(([part]) => name[part])}>
      <summary className={styles.summary}>{say('sources.name.parts')}</summary>
      <div className={styles.parts}>
        {parts.map(([part, label]) => (
          <TextField key={part} label={say(label)} {...bind(part)} />
        ))}
      </div>
    </details>
  );
}
