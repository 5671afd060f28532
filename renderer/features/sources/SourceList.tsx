import { Plus } from 'lucide-react';
import { type MouseEvent, useRef } from 'react';
import {
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  SearchField,
  Text,
  Virtualizer,
} from 'react-aria-components';
import type { SourceId } from '../../../shared/model/ids';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { CommandButton } from '../../commands/CommandButton';
import { useServices } from '../../state/WindowContext';
import { placeMenu } from '../../ui/menuPlace';
import { useKeptTop } from '../../ui/useKeptTop';
import { useWords } from '../../ui/WordsContext';
import { summarizeSource } from './filterSources';
import styles from './SourcesView.module.css';

const ROW_HEIGHT_PX = 56;

interface Props {
  sources: readonly Source[];
  links: ReadonlyMap<SourceId, number>;
  chosen: SourceId | null;
  query: string;
  onQuery(query: string): void;
  onChoose(source: SourceId): void;
}

/** The library’s sources, filtered by typing; only visible rows are rendered. */
export function SourceList(props: Props) {
  const { sources, links, chosen, query, onQuery, onChoose } = props;
  const words = useWords();
  const { say } = words;
  const { store, actions } = useServices();
  const { show } = actions;
  const list = useRef<HTMLDivElement>(null);
  const indexOf = (source: SourceId | null) => sources.findIndex(({ id }) => id === source);
  useKeptTop({
    scroller: list,
    start() {
      const { leftSources } = store.getState().session;
      const heightPx = list.current?.clientHeight ?? 0;
      const topPx = Math.max(0, indexOf(leftSources.top) * ROW_HEIGHT_PX);
      const chosenPx = indexOf(chosen) * ROW_HEIGHT_PX;
      const isInView =
        chosenPx < 0 || (chosenPx >= topPx && chosenPx + ROW_HEIGHT_PX <= topPx + heightPx);
      list.current?.scrollTo({ top: isInView ? topPx : chosenPx - heightPx / 2 });
    },
    read: () => sources[Math.floor((list.current?.scrollTop ?? 0) / ROW_HEIGHT_PX)]?.id ?? null,
    note: (top) => show({ leftSources: { ...store.getState().session.leftSources, top } }),
  });
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const source = sources.find(({ id }) => id === row?.getAttribute('data-key'));
    // The field above the list has the system’s own menu.
    if (!row || !source) return;
    event.preventDefault();
    show({ menu: { kind: 'source', source: source.id, at: placeMenu(event, row) } });
  };
  return (
    <div className={styles.side} onContextMenu={onContextMenu}>
      <div className={styles.bar}>
        <SearchField
          aria-label={say('sources.find')}
          value={query}
          onChange={onQuery}
          className={styles.search}
        >
          <Input className={styles.input} placeholder={say('sources.find')} />
        </SearchField>
        <CommandButton command="source.add">
          <Plus size={18} />
        </CommandButton>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT_PX }}>
        <ListBox
          ref={list}
          aria-label={say('sources.title')}
          className={styles.list}
          items={sources}
          dependencies={[links, words]}
          selectionMode="single"
          selectedKeys={chosen ? [chosen] : []}
          onSelectionChange={(keys) => {
            const source = sources.find(({ id }) => keys !== 'all' && keys.has(id));
            if (source) onChoose(source.id);
          }}
          renderEmptyState={() => <p className={styles.none}>{say('sources.noMatches')}</p>}
        >
          {(source) => (
            <ListBoxItem textValue={titleOfSource(source, words)} className={styles.item}>
              <Text slot="label" className={styles.title} dir="auto">
                {titleOfSource(source, words)}
              </Text>
              <Text slot="description" className={styles.summary}>
                {[
                  say('sources.links', { count: links.get(source.id) ?? 0 }),
                  summarizeSource(source),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  );
}
