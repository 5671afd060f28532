import { useState } from 'react';
import type { SavedSearchId } from '../../../../shared/model/ids';
import type { SavedSearch } from '../../../../shared/model/savedSearch';
import { useDraft } from '../../../state/useDraft';
import { useActions, useLibrary } from '../../../state/WindowContext';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { FieldConflicts } from '../../../ui/FieldConflicts';
import { GoneNotice } from '../../../ui/GoneNotice';
import { TextField } from '../../../ui/TextField';
import { useWords } from '../../../ui/WordsContext';
import styles from './SavedSearchDialog.module.css';

type Fields = Pick<SavedSearch, 'name' | 'query'>;

const MAX_NAME = 200;

interface Props {
  /** The saved search to change; without it, a new one is saved. */
  savedSearch?: SavedSearchId;
  /** What a new one searches for. */
  query?: string;
}

/** Names a search, and says what it searches for. */
export function SavedSearchDialog({ savedSearch: id, query = '' }: Props) {
  const known = useLibrary(({ savedSearches }) => (id ? savedSearches.get(id) : undefined));
  const [first] = useState<Fields>({
    name: known?.name ?? query.slice(0, MAX_NAME),
    query: known?.query ?? query,
  });
  const draft = useDraft<Fields>(known ? { name: known.name, query: known.query } : first);
  const { call, attempt, openDialog } = useActions();
  const { say } = useWords();
  const titles: Record<keyof Fields, string> = {
    name: say('search.saved.name'),
    query: say('search.saved.query'),
  };
  const close = () => openDialog(null);
  const fields = { name: draft.fields.name.trim(), query: draft.fields.query.trim() };
  const isThere = known !== undefined || !id;
  const isReady = Boolean(fields.name && fields.query) && !draft.conflicts.length && isThere;
  const save = async () => {
    if (!id) await call('savedSearch.create', fields);
    else if (draft.hasChanges) await call('savedSearch.edit', { savedSearch: id, ...draft.edit });
    close();
  };
  return (
    <Dialog
      title={say(id ? 'search.saved.edit' : 'search.saved.new')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('search.saved.cancel')}</Button>
          <Button tone="primary" type="submit" form="savedSearch" isDisabled={!isReady}>
            {say('search.saved.save')}
          </Button>
        </>
      }
    >
      <form
        id="savedSearch"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) attempt(save);
        }}
      >
        {!isThere && <GoneNotice what="savedSearch" />}
        <FieldConflicts
          conflicts={draft.conflicts}
          titles={titles}
          format={(_field, value) => value}
          onChoose={draft.choose}
        />
        <TextField
          label={titles.name}
          isRequired
          autoFocus
          value={draft.fields.name}
          onChange={(name) => draft.change({ ...draft.fields, name })}
        />
        <TextField
          label={titles.query}
          isRequired
          value={draft.fields.query}
          onChange={(next) => draft.change({ ...draft.fields, query: next })}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
