import { X } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { TAG_LENGTH } from '../../shared/model/tag';
import { addTags, hasSeparator } from './addTags';
import { foldText } from './foldText';
import styles from './TagsField.module.css';
import { useWords } from './WordsContext';

interface Props {
  tags: readonly string[];
  /** Tags in use elsewhere, offered while one is typed. */
  known: readonly string[];
  isDisabled: boolean;
  /** Without a frame, as where tags are read more often than changed. */
  isPlain?: boolean;
  /** A tag was pressed. */
  onChoose(tag: string): void;
  /** `change` applies to the tags as they are by then. */
  onChange(change: (tags: readonly string[]) => string[]): void;
}

/** Tags as chips. Enter or a comma adds what was typed, Backspace removes the last. */
export function TagsField({ tags, known, isDisabled, isPlain = false, onChoose, onChange }: Props) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const offered = useMemo(
    () => known.filter((tag) => !tags.includes(tag)).map((tag) => ({ id: tag })),
    [known, tags],
  );
  const add = (text: string) => {
    setTyped('');
    onChange((now) => addTags(now, text));
  };
  const onKeyDown = ({ currentTarget, key, repeat }: KeyboardEvent<HTMLInputElement>) => {
    // While an option is active, Enter chooses it.
    if (key === 'Enter' && typed && !currentTarget.hasAttribute('aria-activedescendant')) {
      add(typed);
    } else if (key === 'Backspace' && !typed && !repeat) {
      onChange((now) => now.slice(0, -1));
    }
  };
  return (
    <div
      className={`${styles.box} ${isPlain ? styles.plain : ''}`}
      data-disabled={isDisabled || undefined}
    >
      {tags.length > 0 && (
        <TagGroup
          aria-label={say('highlights.tags.list')}
          className={styles.group}
          {...(!isDisabled && {
            onRemove: (keys) => onChange((now) => now.filter((tag) => !keys.has(tag))),
          })}
        >
          <TagList className={styles.tags}>
            {tags.map((tag) => (
              <Tag
                key={tag}
                id={tag}
                textValue={tag}
                className={styles.tag}
                onAction={() => onChoose(tag)}
              >
                <span dir="auto" className={styles.name}>
                  {tag}
                </span>
                {!isDisabled && (
                  <Button slot="remove" className={styles.remove}>
                    <X size={12} aria-hidden />
                  </Button>
                )}
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        aria-label={say('highlights.tags.add')}
        className={styles.combo}
        allowsCustomValue
        isDisabled={isDisabled}
        defaultItems={offered}
        defaultFilter={offersFor}
        value={null}
        inputValue={typed}
        onInputChange={(text) => (hasSeparator(text) ? add(text) : setTyped(text))}
        onChange={(key) => key !== null && add(String(key))}
        onBlur={() => typed && add(typed)}
      >
        <Input
          className={styles.input}
          placeholder={tags.length ? '' : say('highlights.tags.add')}
          maxLength={TAG_LENGTH}
          onKeyDown={onKeyDown}
        />
        <Popover className={styles.popover}>
          <ListBox<{ id: string }> className={styles.list}>
            {({ id }) => (
              <ListBoxItem textValue={id} className={styles.option}>
                <span dir="auto">{id}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

/** True where a tag matches what was typed. Nothing typed matches none, or the list would reopen after each tag. */
function offersFor(tag: string, typed: string): boolean {
  const wanted = foldText(typed.trim());
  return wanted !== '' && foldText(tag).includes(wanted);
}
