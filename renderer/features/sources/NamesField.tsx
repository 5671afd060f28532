import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CslName } from '../../../shared/model/csl/cslName';
import type { CslNameVariable } from '../../../shared/model/csl/cslVariables';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/WordsContext';
import { NameRow } from './NameRow';
import styles from './NamesField.module.css';
import { addName, listNameRows, moveName, replaceName, setRole } from './nameRows';
import type { SourceFields } from './sourceFields';
import { listRoles } from './sourceTypes';

interface Props {
  fields: SourceFields;
  /** Those that the type is about, first. */
  roles: readonly CslNameVariable[];
  isReadOnly: boolean;
  onChange(fields: SourceFields): void;
}

/** Everyone who has to do with a source, a row each. Alt with an arrow key moves a row among those of its role. */
export function NamesField({ fields, roles, isReadOnly, onChange }: Props) {
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  const order = listRoles({ roles });
  const rows = listNameRows(fields, order);
  const keyOf = (role: string, index: number) => `${role} ${index}`;
  const add = () => {
    const role = roles[0] ?? 'author';
    setAdded(keyOf(role, fields[role].length));
    onChange(addName(fields, role));
  };
  const move = (role: CslNameVariable, index: number, by: -1 | 1) => {
    const moved = moveName(fields, role, index, by);
    if (moved === fields) return;
    setAdded(keyOf(role, index + by));
    onChange(moved);
  };
  return (
    <section className={styles.names} aria-label={say('sources.names')} ref={list}>
      {rows.map(({ role, index, name }) => (
        <NameRow
          key={keyOf(role, index)}
          name={name}
          role={role}
          roles={order}
          isFirst={index === 0}
          isLast={index === fields[role].length - 1}
          isReadOnly={isReadOnly}
          takesFocus={added === keyOf(role, index)}
          onFocused={() => setAdded(null)}
          onChange={(...names: CslName[]) => onChange(replaceName(fields, role, index, names))}
          onRole={(next) => onChange(setRole(fields, role, index, next))}
          onMove={(by) => move(role, index, by)}
          onRemove={() => {
            onChange(replaceName(fields, role, index, []));
            list.current?.querySelector<HTMLElement>('[data-add] button')?.focus();
          }}
        />
      ))}
      {!isReadOnly && (
        <div data-add>
          <Button tone="quiet" onPress={add}>
            <Plus size={14} aria-hidden /> {say('sources.names.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
