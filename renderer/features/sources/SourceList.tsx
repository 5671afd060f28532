import { FileDown, FileUp, Plus } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';
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
import { useSeveral } from '../../state/useSeveral';
import { useLibrary, useServices } from '../../state/WindowContext';
import { placeMenu } from '../../ui/menuPlace';
import { SeveralBar } from '../../ui/SeveralBar';
import { stepIndex } from '../../ui/stepIndex';
import { useKeptTop } from '../../ui/useKeptTop';
import { useWords } from '../../ui/WordsContext';
import { deleteSources } from './deleteSource';
import { summarizeSource } from './filterSources';
import { listSeveralActions } from './listSeveralActions';
import styles from './SourcesView.module.css';

const ROW_HEIGHT_PX = 56;

interface Props {
  sources: readonly Source[];
  links: ReadonlyMap<SourceId, number>;
  chosen: SourceId | null;
  query: string;
  /** How many of the library’s sources are linked to nothing; null while that is not known. */
  unlinked: number | null;
  isUnlinkedOnly: boolean;
  onQuery(query: string): void;
  onUnlinkedOnly(isUnlinkedOnly: boolean): void;
  onChoose(source: SourceId): void;
}

/** The library’s sources, filtered by typing; only visible rows are rendered. */
export function SourceList(props: Props) {
  const { sources, links, chosen, query, onQuery, onChoose } = props;
  const { unlinked, isUnlinkedOnly, onUnlinkedOnly } = props;
  const words = useWords();
  const { say } = words;
  const services = useServices();
  const { store } = services;
  const { show } = services.actions;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const ids = useMemo(() => sources.map(({ id }) => id), [sources]);
  const several = useSeveral(ids, chosen);
  const list = useRef<HTMLDivElement>(null);
  /** The list box reports such clicks and keys too; they have been dealt with by then. */
  const isForSeveral = useRef(false);
  const findSource = (target: EventTarget): SourceId | null => {
    const row = target instanceof Element ? target.closest('[role=option]') : null;
    return ids.find((id) => id === row?.getAttribute('data-key')) ?? null;
  };
  const onPointerDown = (event: PointerEvent) => {
    const source = findSource(event.target);
    isForSeveral.current = event.button === 0 && source !== null && several.click(event, source);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = findSource(event.target);
    const pageRows = Math.floor((list.current?.clientHeight ?? 0) / ROW_HEIGHT_PX);
    const index = from === null ? -1 : ids.indexOf(from);
    const next = stepIndex(event.key, index, ids.length, pageRows);
    const pressed = several.press(event, from, next === null ? null : (ids[next] ?? null));
    isForSeveral.current = pressed !== null;
    if (pressed !== 'done') return;
    event.preventDefault();
    event.stopPropagation();
  };
  const removeSeveral = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || several.chosen.length < 2 || isReadOnly) return;
    services.actions.attempt(() => deleteSources(services.actions, several.chosen));
  };
  const selected = ids.filter((id) => several.has(id));
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
    const chosen = several.chosenWith(source.id);
    const at = placeMenu(event, row);
    show({ menu: { kind: 'source', source: source.id, several: chosen, at } });
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
        <CommandButton command="source.import">
          <FileDown size={18} />
        </CommandButton>
        <CommandButton command="source.export">
          <FileUp size={18} />
        </CommandButton>
      </div>
      {unlinked !== null && (unlinked > 0 || isUnlinkedOnly) && (
        <label className={styles.filter}>
          <input
            type="checkbox"
            checked={isUnlinkedOnly}
            onChange={(event) => onUnlinkedOnly(event.target.checked)}
          />
          {say('sources.unlinked', { count: unlinked })}
        </label>
      )}
      <div
        className={styles.rows}
        onPointerDownCapture={onPointerDown}
        onKeyDownCapture={onKeyDown}
        onKeyDown={removeSeveral}
      >
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT_PX }}>
          <ListBox
            aria-label={say('sources.title')}
            className={styles.list}
            items={sources}
            dependencies={[links, words]}
            ref={list}
            selectionMode="multiple"
            escapeKeyBehavior="none"
            selectedKeys={selected}
            onSelectionChange={(keys) => {
              if (isForSeveral.current || keys === 'all') return;
              // A plain click adds a row to those chosen, or takes it away: either way, it is the one that is meant.
              const pressed = ids.find((id) => keys.has(id) !== selected.includes(id));
              if (!pressed) return;
              several.choose({ kind: 'one', id: pressed });
              onChoose(pressed);
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
                    summarizeSource(source, words),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </div>
      {several.chosen.length > 1 && (
        <SeveralBar
          count={several.chosen.length}
          actions={listSeveralActions(several.chosen, services, isReadOnly)}
          onNone={() => several.choose({ kind: 'none' })}
        />
      )}
    </div>
  );
}
