import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SelectValue,
} from 'react-aria-components';
import styles from './Field.module.css';
import { formatKeys } from './formatKeys';
import { useWords } from './WordsContext';

interface Option<Value extends string> {
  value: Value;
  title: string;
  /** Decorates the title, which says the same. */
  icon?: ReactNode;
  /** Keys that choose it where the select doesn't have the focus. */
  keys?: string;
  /** The heading it stands under, with those next to it that have the same. */
  group?: string;
}

interface Props<Value extends string> {
  label: string;
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean;
  value: Value;
  options: readonly Option<Value>[];
  isDisabled?: boolean;
  onChange(value: Value): void;
}

/** A labelled choice of one out of a few. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, isLabelHidden = false, value, options, isDisabled = false, onChange } = props;
  const words = useWords();
  const show = (option: Option<Value>) => (
    <ListBoxItem
      key={option.value}
      id={option.value}
      textValue={option.title}
      className={styles.option}
    >
      {option.icon}
      <span className={styles.optionTitle}>{option.title}</span>
      {option.keys && <kbd aria-hidden>{formatKeys(option.keys, words)}</kbd>}
    </ListBoxItem>
  );
  return (
    <AriaSelect
      className={styles.field}
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <Button className={styles.trigger}>
        <SelectValue className={styles.value} />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles.popover}>
        <ListBox className={styles.list}>
          {listGroups(options).map(({ group, members }) =>
            group === undefined ? (
              members.map(show)
            ) : (
              <ListBoxSection key={group} id={group}>
                <Header className={styles.group}>{group}</Header>
                {members.map(show)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function listGroups<Value extends string>(options: readonly Option<Value>[]) {
  const groups: { group: string | undefined; members: Option<Value>[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}
