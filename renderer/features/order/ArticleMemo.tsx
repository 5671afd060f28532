import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Article } from '../../../shared/model/article';
import type { Note } from '../../../shared/model/note';
import { NoteEditor } from '../../editor/NoteEditor';
import { useOpenArticle, useServices } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './ArticleMemo.module.css';

/** The note on the whole of the open article, folded away where there is none. */
export function ArticleMemo() {
  const article = useOpenArticle((open) => open.article);
  return article && <Memo key={article.id} article={article} />;
}

function Memo({ article }: { article: Article }) {
  const { say } = useWords();
  const { client, actions } = useServices();
  const [kept, setKept] = useState<{ mine: Note | null } | null>(null);
  const { id, memo } = article;
  const edit = (note: Note | null, seen: Note | null) => ({
    article: id,
    set: { memo: note },
    seen: { memo: seen },
  });
  return (
    <details className={styles.memo} open={memo !== null || undefined}>
      <summary className={styles.title}>
        <ChevronRight size={14} aria-hidden className={styles.sign} />
        {say('order.memo')}
      </summary>
      <NoteEditor
        label={say('order.memo')}
        value={memo}
        kept={kept}
        home={{
          async save(note, seen) {
            await client.call('article.edit', edit(note, seen));
          },
          keep: (mine) => setKept({ mine }),
          isKept: () => kept !== null,
        }}
        onSettle={async (note, seen) => {
          await actions.call('article.edit', edit(note, seen));
          setKept(null);
        }}
        onDrop={() => setKept(null)}
      />
    </details>
  );
}
