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
import { addTags, hasSeparator } from './addTags';
import styles from './TagsField.module.css';

/** As long as a tag may be, in UTF-16 units. */
const TAG_LENGTH = 100;

interface Props {
  tags: readonly string[];
  /** Tags in use elsewhere, offered while one is typed. */
  known: readonly string[];
  isDisabled: boolean;
  onChange(tags: string[]): void;
}

/** Tags as chips. Enter or a comma adds what was typed, Backspace takes the last away. */
export function TagsField({ tags, known, isDisabled, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const offered = useMemo(
    () => known.filter((tag) => !tags.includes(tag)).map((tag) => ({ id: tag })),
    [known, tags],
  );
  const add = (text: string) => {
    setTyped('');
    const next = addTags(tags, text);
    if (next.length > tags.length) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { currentTarget, key } = event;
    // With an option marked, Enter chooses that one.
    if (key === 'Enter' && typed && !currentTarget.hasAttribute('aria-activedescendant')) {
      add(typed);
    } else if (key === 'Backspace' && !typed && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div className={styles.box} data-disabled={isDisabled || undefined}>
      {tags.length > 0 && (
        <TagGroup
          aria-label="Tags of this highlight"
          className={styles.group ?? ''}
          {...(!isDisabled && {
            onRemove: (keys) => onChange(tags.filter((tag) => !keys.has(tag))),
          })}
        >
          <TagList className={styles.tags ?? ''}>
            {tags.map((tag) => (
              <Tag key={tag} id={tag} textValue={tag} className={styles.tag ?? ''}>
                <span dir="auto" className={styles.name}>
                  {tag}
                </span>
                {!isDisabled && (
                  <Button slot="remove" className={styles.remove ?? ''}>
                    <X size={12} aria-hidden />
                  </Button>
                )}
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        aria-label="Add tag"
        className={styles.combo ?? ''}
        allowsCustomValue
        isDisabled={isDisabled}
        defaultItems={offered}
        value={null}
        inputValue={typed}
        onInputChange={(text) => (hasSeparator(text) ? add(text) : setTyped(text))}
        onChange={(key) => key !== null && add(String(key))}
        onBlur={() => typed && add(typed)}
      >
        <Input
          className={styles.input ?? ''}
          placeholder={tags.length ? '' : 'Add tag'}
          maxLength={TAG_LENGTH}
          onKeyDown={onKeyDown}
        />
        <Popover className={styles.popover ?? ''}>
          <ListBox<{ id: string }> className={styles.list ?? ''}>
            {({ id }) => (
              <ListBoxItem textValue={id} className={styles.option ?? ''}>
                <span dir="auto">{id}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
