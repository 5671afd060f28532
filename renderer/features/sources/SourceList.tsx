import { Plus } from 'lucide-react';
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

/** The library's sources, filtered by typing; only the rows in sight are drawn. */
export function SourceList(props: Props) {
  const { sources, links, chosen, query, onQuery, onChoose } = props;
  return (
    <div className={styles.side}>
      <div className={styles.bar}>
        <SearchField
          aria-label="Find sources"
          value={query}
          onChange={onQuery}
          className={styles.search}
        >
          <Input className={styles.input} placeholder="Find sources" />
        </SearchField>
        <CommandButton command="source.add">
          <Plus size={18} />
        </CommandButton>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT_PX }}>
        <ListBox
          aria-label="Sources"
          className={styles.list}
          items={sources}
          dependencies={[links]}
          selectionMode="single"
          selectedKeys={chosen ? [chosen] : []}
          onSelectionChange={(keys) => {
            const source = sources.find(({ id }) => keys !== 'all' && keys.has(id));
            if (source) onChoose(source.id);
          }}
          renderEmptyState={() => <p className={styles.none}>No source has these words.</p>}
        >
          {(source) => (
            <ListBoxItem textValue={titleOfSource(source)} className={styles.item}>
              <Text slot="label" className={styles.title} dir="auto">
                {titleOfSource(source)}
              </Text>
              <Text slot="description" className={styles.summary}>
                {[countPassages(links.get(source.id) ?? 0), summarizeSource(source)]
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

function countPassages(links: number): string {
  if (links === 0) return 'No links';
  return links === 1 ? '1 link' : `${links} links`;
}
