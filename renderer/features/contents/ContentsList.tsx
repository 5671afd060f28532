import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useServices, useWindow } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './ContentsList.module.css';

/** The headings of the article, the one that the person is below marked. Choosing one goes there. */
export function ContentsList() {
  const { say } = useWords();
  const { store } = useServices();
  const contents = useWindow((state) => state.contents);
  const list = useRef<HTMLDivElement>(null);
  const current = contents?.current ?? -1;
  useEffect(() => {
    // Whoever moves through the list has it where they want it.
    if (list.current?.contains(document.activeElement)) return;
    list.current
      ?.querySelector(`[data-key="${current}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  if (!contents) return null;
  return (
    <section className={styles.contents} aria-label={say('contents.title')}>
      <h2 className={styles.title}>{say('contents.title')}</h2>
      <ListBox
        ref={list}
        aria-label={say('contents.title')}
        className={styles.list}
        selectionMode="single"
        selectedKeys={[current]}
        // Choosing the current one takes it back, as far as the list knows.
        onSelectionChange={(keys) => {
          const [index = current] = keys;
          store.getState().editor?.goToHeading(Number(index));
        }}
      >
        {contents.headings.map(({ text, level }, index) => (
          <ListBoxItem
            // biome-ignore lint/suspicious/noArrayIndexKey: a heading is its place; two may have the same words.
            key={index}
            id={index}
            textValue={text}
            className={styles.heading}
            style={{ paddingInlineStart: `calc(var(--space-2) + ${level - 1} * 12px)` }}
            dir="auto"
          >
            {text}
          </ListBoxItem>
        ))}
      </ListBox>
    </section>
  );
}
