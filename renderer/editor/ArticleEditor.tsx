import { useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { HighlightId } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import { useLibrary, useOpenArticle, useServices } from '../state/WindowContext';
import styles from './ArticleEditor.module.css';
import './articleText.css';
import type { ArticleUi } from './articleUi';
import { createEditorHandle } from './createEditorHandle';
import { HighlightChoice } from './HighlightChoice';
import { HoverTip } from './HoverTip';
import { type ArticleSession, openArticleSession } from './openArticleSession';
import { PassageStyles } from './painting/PassageStyles';
import { Rail } from './rail/Rail';
import { rememberPlace, returnToPlace } from './returnToPlace';
import { SelectionToolbar } from './selection/SelectionToolbar';

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
      </div>
      <Rail ui={ui} onChoose={choose} />
      <HighlightChoice ui={ui} onChoose={choose} onClose={() => editor.view.focus()} />
      <HoverTip ui={ui} />
      <Announcer ui={ui} />
    </div>
  );
}

/** Tells screen readers what the caret has reached, without interrupting. */
function Announcer({ ui }: { ui: ArticleUi }) {
  const announcement = useStore(ui, (state) => state.announcement);
  return (
    <div role="status" className={styles.announcer}>
      {announcement}
    </div>
  );
}
