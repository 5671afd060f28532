import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { HighlightId } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import { inTurn } from '../commands/inTurn';
import { useLibrary, useOpenArticle, useServices, useSession } from '../state/WindowContext';
import styles from './ArticleEditor.module.css';
import './articleText.css';
import { createEditorHandle } from './createEditorHandle';
import { findScroller } from './findScroller';
import { followPlace } from './followPlace';
import { HighlightChoice } from './HighlightChoice';
import { HoverTip } from './HoverTip';
import { PassageHandles } from './handles/PassageHandles';
import { HighlightNotes } from './marking/HighlightNotes';
import type { ArticleSession } from './openArticleSession';
import { PassageStyles } from './painting/PassageStyles';
import { hasPlaces } from './places/hasPlaces';
import { Rail } from './rail/Rail';
import { rememberPlace, returnToPlace } from './returnToPlace';
import { revealPosition, scrollToPosition } from './revealPosition';
import { SelectionToolbar } from './selection/SelectionToolbar';
import { showPassage } from './showPassage';
import { useArticleSession } from './useArticleSession';

interface Props {
  /** Highlights the selected passage under a label. */
  onHighlight(label: Label): void;
  /** Gives the highlight shown the selected passage. */
  onChangePassage(): void;
  /** What comes after the text. */
  end: ReactNode;
}

/** The open article’s text, to read, annotate and correct, with its highlights’ marks in the margin. Must be inside something that scrolls. */
export function ArticleEditor(props: Props) {
  const session = useArticleSession();
  return session && <Page {...props} session={session} />;
}

function Page({ onHighlight, onChangePassage, end, session }: Props & { session: ArticleSession }) {
  const services = useServices();
  const { store, actions } = services;
  const { editor, ui } = session;
  const article = useOpenArticle((open) => open.article.id);
  const direction = useOpenArticle(({ text }) => text.direction);
  const language = useOpenArticle(({ article }) => article.language);
  const isPlaced = useOpenArticle((open) => hasPlaces(open.document)) === true;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const isEditing = useSession((state) => state.isEditing);
  const hasToolbar = useStore(ui, ({ toolbar }) => toolbar !== null);
  const text = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!text.current || !article) return;
    session.mount(text.current);
    actions.setEditor(createEditorHandle(session, services));
    // Code that opens an article at a highlight selects that just before or after.
    let leave = () => {};
    const frame = requestAnimationFrame(() => {
      returnToPlace(session, services, article);
      const note = () => rememberPlace(session, services, article);
      const stop = followPlace(session.editor.view, note);
      leave = () => {
        stop();
        note();
      };
    });
    return () => {
      cancelAnimationFrame(frame);
      leave();
      actions.setEditor(null);
      session.unmount();
    };
  }, [session, services, actions, article]);

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
    // As above.
    const frame = requestAnimationFrame(() => {
      store.getState().editor?.pointOut(wantedPassage);
      actions.show({ wantedPassage: null });
    });
    return () => cancelAnimationFrame(frame);
  }, [wantedPassage, store, actions]);

  const wantedTop = useSession((state) => state.wantedTop);
  useEffect(() => {
    if (wantedTop === null) return;
    const frame = requestAnimationFrame(() => {
      const { size } = editor.state.doc.content;
      // Above the very first block stands the title.
      if (wantedTop === 0) findScroller(editor.view.dom).scrollTop = 0;
      else scrollToPosition(editor.view, Math.min(wantedTop + 1, size), 0);
      actions.show({ wantedTop: null });
    });
    return () => cancelAnimationFrame(frame);
  }, [wantedTop, editor, actions]);

  const wantedQuote = useSession((state) => state.wantedQuote);
  useEffect(() => {
    if (wantedQuote === null) return;
    const frame = requestAnimationFrame(() => showPassage(services, wantedQuote));
    return () => cancelAnimationFrame(frame);
  }, [wantedQuote, services]);

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
    <>
      <div className={styles.page} {...(direction === 'rtl' && { dir: direction })}>
        <PassageStyles />
        <div className={styles.column}>
          <div
            ref={text}
            data-article-text
            data-places={isPlaced || undefined}
            dir={direction ?? 'auto'}
            {...(language && { lang: language })}
          />
          <HighlightNotes />
          {end}
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
      </div>
      <HighlightChoice ui={ui} onChoose={choose} onClose={() => editor.view.focus()} />
      <HoverTip ui={ui} />
    </>
  );
}
