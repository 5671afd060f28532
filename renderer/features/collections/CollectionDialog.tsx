import { useState } from 'react';
import type { Collection } from '../../../shared/model/collection';
import { type ArticleId, type CollectionId, collectionIdSchema } from '../../../shared/model/ids';
import type { Words } from '../../../shared/words/Words';
import { useDraft } from '../../state/useDraft';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FieldConflicts } from '../../ui/FieldConflicts';
import { GoneNotice } from '../../ui/GoneNotice';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './CollectionDialog.module.css';
import { flattenCollections, nestCollections } from './nestCollections';

type Fields = Pick<Collection, 'name' | 'parent'>;

/** Stands for no parent. */
const NONE = 'none';

interface Props {
  /** The collection to rename or move; without it, a new one is made. */
  collection?: CollectionId;
  /** The parent of a new one. */
  parent?: CollectionId;
  /** The articles to put in a new one. */
  articles?: readonly ArticleId[];
}

/** Names a collection, and chooses its parent. */
export function CollectionDialog({ collection: id, parent, articles }: Props) {
  const known = useLibrary(({ collections }) => (id ? collections.get(id) : undefined));
  const [first] = useState<Fields>({
    name: known?.name ?? '',
    parent: known?.parent ?? parent ?? null,
  });
  const draft = useDraft<Fields>(known ? { name: known.name, parent: known.parent } : first);
  const collections = useLibrary((library) => library.collections);
  const { call, attempt, openDialog } = useActions();
  const words = useWords();
  const { say } = words;
  const titles: Record<keyof Fields, string> = {
    name: say('collections.name'),
    parent: say('collections.parent'),
  };
  const close = () => openDialog(null);
  const name = draft.fields.name.trim();
  const isReady = name !== '' && !draft.conflicts.length && (known !== undefined || !id);
  const save = async () => {
    if (id) {
      if (draft.hasChanges) await call('collection.edit', { collection: id, ...draft.edit });
      return close();
    }
    const { collection } = await call('collection.create', { ...draft.fields, name });
    if (!articles) return close();
    await call('collection.put', { collection, articles: [...articles] });
    openDialog({ kind: 'collections', articles });
  };
  return (
    <Dialog
      title={say(id ? 'collections.edit' : 'collections.new')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('collections.cancel')}</Button>
          <Button tone="primary" type="submit" form="collection" isDisabled={!isReady}>
            {say(id ? 'collections.save' : 'collections.create')}
          </Button>
        </>
      }
    >
      <form
        id="collection"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) attempt(save);
        }}
      >
        {id && !known && <GoneNotice what="collection" />}
        <FieldConflicts
          conflicts={draft.conflicts.map(({ field, mine, theirs }) => ({
            field,
            mine: mine ?? '',
            theirs: theirs ?? '',
          }))}
          titles={titles}
          format={(field, value) =>
            field === 'parent' ? nameParent(words, collections, value) : value
          }
          onChoose={draft.choose}
        />
        <TextField
          label={titles.name}
          isRequired
          autoFocus
          value={draft.fields.name}
          onChange={(next) => draft.change({ ...draft.fields, name: next })}
        />
        <ParentSelect
          collection={id}
          value={draft.fields.parent}
          onChange={(next) => draft.change({ ...draft.fields, parent: next })}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

/** The parent’s name, by its id or none. */
function nameParent(
  { say }: Words,
  collections: ReadonlyMap<CollectionId, Collection>,
  parent: string,
): string {
  if (!parent) return say('collections.noParent');
  const { data: id } = collectionIdSchema.safeParse(parent);
  return (id && collections.get(id)?.name) ?? say('collections.goneParent');
}

interface ParentProps {
  collection: CollectionId | undefined;
  value: CollectionId | null;
  onChange(parent: CollectionId | null): void;
}

/** The parents it can have: none, and all but itself and what is in it. */
function ParentSelect({ collection, value, onChange }: ParentProps) {
  const collections = useLibrary((library) => library.collections);
  const words = useWords();
  const nested = nestCollections(collections, words);
  const inside = new Set(collection ? listInside(nested, collection) : []);
  const options = flattenCollections(nested)
    .filter((line) => !inside.has(line.collection.id))
    .map((line) => ({
      value: line.collection.id,
      title: `${'\u2003'.repeat(line.depth)}${line.collection.name}`,
    }));
  if (!options.length) return null;
  return (
    <Select<string>
      label={words.say('collections.parent')}
      value={value ?? NONE}
      options={[{ value: NONE, title: words.say('collections.noParent') }, ...options]}
      onChange={(next) => onChange(collectionIdSchema.safeParse(next).data ?? null)}
    />
  );
}

function listInside(
  nested: ReturnType<typeof nestCollections>,
  id: CollectionId,
): readonly CollectionId[] {
  return nested.flatMap((one) =>
    one.collection.id === id
      ? flattenCollections([one]).map((line) => line.collection.id)
      : listInside(one.inner, id),
  );
}
