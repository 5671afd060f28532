import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import type { SourceFields } from './sourceFields';
import { changeType, findSourceType, listSourceTypes, nameSourceType } from './sourceTypes';

interface Props {
  fields: SourceFields;
  isReadOnly: boolean;
  onChange(fields: SourceFields): void;
}

/** What a source is: the types that are often used, then all others by name. */
export function SourceTypeField({ fields, isReadOnly, onChange }: Props) {
  const words = useWords();
  const { say } = words;
  const value = findSourceType(fields, words);
  const { common, others } = listSourceTypes(value);
  const list = (names: readonly string[], group: string) =>
    names.map((name) => ({ value: name, title: say(nameSourceType(name)), group }));
  const sorted = list(others, say('sources.types.all')).sort((a, b) =>
    words.compare(a.title, b.title),
  );
  return (
    <Select
      label={say('sources.field.type')}
      value={value}
      options={[...list(common, say('sources.types.common')), ...sorted]}
      isDisabled={isReadOnly}
      onChange={(name) => onChange(changeType(fields, name, words))}
    />
  );
}
