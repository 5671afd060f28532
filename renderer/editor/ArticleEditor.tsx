import { type FocusEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { HighlightId } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import { useLibrary, useOpenArticle, useServices } from '../state/WindowContext';
import { Announcer } from './Announcer';
import styles from './ArticleEditor.module.css';
import './articleText.css';
import { createEditorHandle } from './createEditorHandle';
import { HighlightChoice } from './HighlightChoice';
import { HoverTip } from './HoverTip';
import { type ArticleSession, openArticleSession } from './openArticleSession';
import { PassageStyles } from './painting/PassageStyles';
import { Rail } from './rail/Rail';
import { SelectionToolbar } from './selection/SelectionToolbar';

interface Props {
  /** Stands above the text, in its column. */
  header?: ReactNode;
  /** Highlights the selected passage under a label. */
  onHighlight(label: Label): Promise<void>;
  /** Gives the highlight that is shown the selected passage. */
  onChangePassage(): Promise<void>;
}

/** The text of the open article, to be read, annotated and corrected, with a margin for the marks of its highlights. Stands in something that scrolls. */
export function ArticleEditor(props: Props) {
  const services = useServices();
  const document = useOpenArticle((open) => open.document);
  const session = useMemo(() => {
    const open = services.store.getState().library?.open;
    return document && open ? openArticleSession(services, open) : null;
  }, [services, document]);
  return session && <Page {...props} session={session} />;
}

function Page({
  header,
  onHighlight,
  onChangePassage,
  session,
}: Props & { session: ArticleSession }) {
  const services = useServices();
  const { store, actions } = services;
  const { editor, ui } = session;
  const direction = useOpenArticle(({ article }) => article.direction);
  const language = useOpenArticle(({ article }) => article.language);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const hasToolbar = useStore(ui, ({ toolbar }) => toolbar !== null);
  const text = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!text.current) return;
    session.mount(text.current);
    const handle = createEditorHandle(session, services);
    actions.setEditor(handle);
    // Who shows an article to show a highlight of it selects that just before or after.
    const frame = requestAnimationFrame(() => {
      const { highlight } = store.getState().session;
      if (highlight) handle.reveal(highlight);
    });
    return () => {
      cancelAnimationFrame(frame);
      actions.setEditor(null);
      session.unmount();
    };
  }, [session, services, store, actions]);

  const choose = (highlight: HighlightId) => {
    actions.show({ highlight });
    store.getState().editor?.reveal(highlight);
  };
  const hideToolbar = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) ui.setState({ toolbar: null });
  };
  return (
    <div className={styles.page}>
      <PassageStyles />
      {header && <div className={styles.header}>{header}</div>}
      <div className={styles.column} onBlur={hideToolbar}>
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
