import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { plainText } from '../../../shared/document/plainText';
import { isSameJson } from '../../../shared/library/mergeEdit';
import type { Article } from '../../../shared/model/article';
import type { Note } from '../../../shared/model/note';
import { NoteEditor } from '../../editor/NoteEditor';
import { findKeptMemo } from '../../state/keptEdits';
import { useOpenArticle, useServices, useSession, useWindow } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './ArticleMemo.module.css';

/** More than a line of the widest panel holds, in UTF-16 units. */
const PREVIEW_LENGTH = 120;

/** The note on the whole of the open article, folded away where there is none or the person has folded it. */
export function ArticleMemo() {
  const article = useOpenArticle((open) => open.article);
  return article && <Memo key={article.id} article={article} />;
}

function Memo({ article }: { article: Article }) {
  const { say } = useWords();
  const { client, actions, store } = useServices();
  const { id, title, memo } = article;
  const details = useRef<HTMLDetailsElement>(null);
  const kept = useWindow((state) => findKeptMemo(state.kept, id));
  const isWanted = useSession((session) => session.wantedFocus === 'memo');
  // Of its own, or the last letter deleted would fold the note away under the person's hands.
  const [isUnfolded, setUnfolded] = useState(
    () => store.getState().places.get(id)?.isMemoOpen ?? memo !== null,
  );
  const isOpen = isUnfolded || kept !== null;
  const fold = (isMemoOpen: boolean) => {
    if (isMemoOpen === isOpen) return;
    setUnfolded(isMemoOpen);
    actions.notePlace(id, { isMemoOpen });
  };
  useEffect(() => {
    const box = details.current;
    if (!isWanted || !box) return;
    // Now, since what is folded away can't take the focus.
    box.open = true;
    const text = box.querySelector<HTMLElement>('[contenteditable="true"]');
    (text ?? box.querySelector('summary'))?.focus();
    actions.show({ wantedFocus: null });
  }, [isWanted, actions]);
  useEffect(() => {
    if (kept && isSameJson(kept.mine, memo)) actions.release(kept.id);
  }, [kept, memo, actions]);
  const edit = (note: Note | null, seen: Note | null) => ({
    article: id,
    set: { memo: note },
    seen: { memo: seen },
  });
  const drop = () => {
    if (kept) actions.release(kept.id);
  };
  return (
    <details
      ref={details}
      className={styles.memo}
      open={isOpen}
      onToggle={({ currentTarget }) => fold(currentTarget.open)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') store.getState().editor?.focus();
      }}
    >
      <summary className={styles.title}>
        <ChevronRight size={14} aria-hidden className={styles.sign} />
        <span className={styles.name}>{say('order.memo')}</span>
        {!isOpen && memo && (
          <span className={styles.preview} dir="auto">
            {plainText(memo).slice(0, PREVIEW_LENGTH)}
          </span>
        )}
      </summary>
      <NoteEditor
        label={say('order.memo')}
        value={memo}
        kept={kept}
        home={{
          async save(note, seen) {
            await client.call('article.edit', edit(note, seen));
          },
          keep: (mine) =>
            actions.keep({ of: 'memo', id: `note on ${id}`, article: id, title, mine }),
          isKept: () => findKeptMemo(store.getState().kept, id) !== null,
        }}
        onSettle={async (note, seen) => {
          await actions.call('article.edit', edit(note, seen));
          drop();
        }}
        onDrop={drop}
      />
    </details>
  );
}
