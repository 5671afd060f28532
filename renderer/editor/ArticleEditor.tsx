import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { HighlightId } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import { inTurn } from '../commands/inTurn';
import { useLibrary, useOpenArticle, useServices, useSession } from '../state/WindowContext';
import styles from './ArticleEditor.module.css';
import './articleText.css';
import { createEditorHandle } from './createEditorHandle';
import { HighlightChoice } from './HighlightChoice';
import { HoverTip } from './HoverTip';
import { PassageHandles } from './handles/PassageHandles';
import { type ArticleSession, openArticleSession } from './openArticleSession';
import { PassageStyles } from './painting/PassageStyles';
import { Rail } from './rail/Rail';
import { rememberPlace, returnToPlace } from './returnToPlace';
import { revealPosition } from './revealPosition';
import { SelectionToolbar } from './selection/SelectionToolbar';
import { showPassage } from './showPassage';

interface Props {
  /** Highlights the selected passage under a label. */
  onHighlight(label: Label): void;
  /** Gives the highlight shown the selected passage. */
  onChangePassage(): void;
}

/** The open article’s text, to read, annotate and correct, with its highlights’ marks in the margin. Must be inside something that scrolls. */
export function ArticleEditor(props: Props) {
  const services = useServices();
  const document = useOpenArticle((open) => open.document);
  const session = useMemo(() => {
    const open = services.store.getState().library?.open;
    return document && open ? openArticleSession(services, open) : null;
  }, [services, document]);
  return session && <Page {...props} session={session} />;
}

function Page({ onHighlight, onChangePassage, session }: Props & { session: ArticleSession }) {
  const services = useServices();
  const { store, actions } = services;
  const { editor, ui } = session;
  const direction = useOpenArticle(({ text }) => text.direction);
  const language = useOpenArticle(({ article }) => article.language);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const isEditing = useSession((state) => state.isEditing);
  const hasToolbar = useStore(ui, ({ toolbar }) => toolbar !== null);
  const text = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!text.current) return;
    session.mount(text.current);
    actions.setEditor(createEditorHandle(session, services));
    // Code that opens an article at a highlight selects that just before or after.
    let isBack = false;
    const frame = requestAnimationFrame(() => {
      isBack = true;
      returnToPlace(session, services);
    });
    return () => {
      cancelAnimationFrame(frame);
      if (isBack) rememberPlace(session, services);
      actions.setEditor(null);
      session.unmount();
    };
  }, [session, services, actions]);

  const wantedPosition = useSession((state) => state.wantedPosition);
  useEffect(() => {
    if (wantedPosition === null) return;
    // After the frame in which the view takes the person back to where they were.
    const frame = requestAnimationFrame(() => {
      const { size } = editor.state.doc.content;
      revealPosition(editor.view, Math.min(wantedPosition, size));
      actions.show({ wantedPosition: null });
    });
    return () => cancelAnimationFrame(frame);
  }, [wantedPosition, editor, actions]);

  const wantedPassage = useSession((state) => state.wantedPassage);
  useEffect(() => {
    if (wantedPassage === null) return;
    const frame = requestAnimationFrame(() => showPassage(services, wantedPassage));
    return () => cancelAnimationFrame(frame);
  }, [wantedPassage, services]);

  const move = ({ from, to }: { from: number; to: number }) =>
    new Promise<void>((resolve) => {
      inTurn(services, async () => {
        try {
          await store.getState().editor?.moveTo(from, to);
        } finally {
          resolve();
        }
      });
    });
  const choose = (highlight: HighlightId) => {
    actions.show({ highlight });
    store.getState().editor?.reveal(highlight);
  };
  return (
    <div className={styles.page}>
      <PassageStyles />
      <div className={styles.column}>
        <div
          ref={text}
          data-article-text
          dir={direction ?? 'auto'}
          {...(language && { lang: language })}
        />
        {hasToolbar && !isReadOnly && (
          <SelectionToolbar {...{ editor, ui, onHighlight, onChangePassage }} />
        )}
        {!isReadOnly && !isEditing && <PassageHandles session={session} onMove={move} />}
      </div>
      <Rail
        ui={ui}
        onChoose={choose}
        onMenu={(highlight, at) =>
          actions.show({ highlight, menu: { kind: 'highlight', highlight, at } })
        }
      />
      <HighlightChoice ui={ui} onChoose={choose} onClose={() => editor.view.focus()} />
      <HoverTip ui={ui} />
    </div>
  );
}
