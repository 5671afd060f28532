import { Ellipsis, Locate, TextSelect, Trash2, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { titleOfCommand } from '../../../../shared/commands/nameCommand';
import { sayLocators } from '../../../../shared/document/locator/sayLocators';
import { findDoubts } from '../../../../shared/ledger/findDoubts';
import { quoteOf } from '../../../../shared/model/anchor';
import { type Highlight, isLost } from '../../../../shared/model/highlight';
import type { Label } from '../../../../shared/model/label';
import type { Link } from '../../../../shared/model/link';
import { type Message, message } from '../../../../shared/words/message';
import { shownKey } from '../../../commands/appCommand';
import { CommandButton, CommandTextButton } from '../../../commands/CommandButton';
import { inTurn } from '../../../commands/inTurn';
import { showTag } from '../../../state/showTag';
import { useLocators } from '../../../state/useLocators';
import { useLibrary, useOpenArticle, useServices } from '../../../state/WindowContext';
import { ActionMenuButton } from '../../../ui/ActionMenuButton';
import { DoubtList } from '../../../ui/DoubtList';
import { IconButton } from '../../../ui/IconButton';
import { TagsField } from '../../../ui/TagsField';
import { useWords } from '../../../ui/WordsContext';
import { deleteHighlight, editHighlight } from '../actions/editHighlight';
import { goToPassage } from '../actions/showHighlight';
import { listHighlightActions } from '../menu/listHighlightActions';
import { DetailSection } from './DetailSection';
import styles from './HighlightDetail.module.css';
import { HighlightFields } from './HighlightFields';
import { JudgementSection } from './JudgementSection';
import { LinksSection } from './LinksSection';
import { NoteSection } from './NoteSection';

interface Props {
  highlight: Highlight;
  links: readonly Link[];
  labels: readonly Label[];
  /** The tags in use in the article. */
  tags: readonly string[];
  isReadOnly: boolean;
}

/** One highlight in full: its quote, its label, kind, verdict and tags, its note and its sources. */
export function HighlightDetail({ highlight, links, labels, tags, isReadOnly }: Props) {
  const words = useWords();
  const { say } = words;
  const locators = useLocators(highlight);
  const services = useServices();
  const { actions, store } = services;
  const article = useOpenArticle((open) => open.article);
  const sources = useLibrary((library) => library.sources);
  const doubts = article ? findDoubts(highlight, links, sources, article) : [];
  const color = labels.find(({ id }) => id === highlight.label)?.color;
  // Closing removes the pressed button, so the focus needs somewhere to go.
  const focusArticle = () => store.getState().editor?.focus();
  const close = () => {
    actions.show({ highlight: null });
    focusArticle();
  };
  const remove = () =>
    inTurn(services, async () => {
      await deleteHighlight(services, highlight.id);
      focusArticle();
    });
  return (
    <section aria-label={say('highlights.detail.title')} className={styles.detail}>
      <header className={styles.header}>
        <h2 className={styles.title}>
          {say(isLost(highlight) ? 'highlights.detail.titleLost' : 'highlights.detail.title')}
        </h2>
        {!isLost(highlight) && (
          <>
            <IconButton
              label={say('highlights.detail.reveal')}
              onPress={() => goToPassage(services, highlight.id)}
            >
              <Locate size={16} aria-hidden />
            </IconButton>
            <CommandButton command="highlight.move">
              <TextSelect size={16} aria-hidden />
            </CommandButton>
          </>
        )}
        <IconButton
          label={say(titleOfCommand('highlight.delete'))}
          keys={shownKey('highlight.delete')}
          isDisabled={isReadOnly}
          onPress={remove}
        >
          <Trash2 size={16} aria-hidden />
        </IconButton>
        <ActionMenuButton
          label={say('highlights.menu.more')}
          actions={listHighlightActions(highlight, services, isReadOnly)}
        >
          <Ellipsis size={16} aria-hidden />
        </ActionMenuButton>
        <IconButton label={say('highlights.detail.close')} onPress={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div className={styles.body}>
        <blockquote
          dir="auto"
          className={styles.quote}
          style={color && ({ '--wash': `var(--label-${color}-wash)` } as CSSProperties)}
        >
          <p className={`${styles.words} ${isLost(highlight) ? '' : styles.clamped}`}>
            {quoteOf(highlight.anchor).exact}
          </p>
        </blockquote>
        {locators && <p className={styles.page}>{sayLocators(locators, words)}</p>}
        {isLost(highlight) && (
          <div className={styles.lost}>
            <p>{say('highlights.detail.lostHint')}</p>
            <CommandTextButton command="highlight.move" hasKeys />
          </div>
        )}
        <HighlightFields highlight={highlight} labels={labels} isReadOnly={isReadOnly} />
        {highlight.kind === 'claim' && (
          <JudgementSection highlight={highlight} isReadOnly={isReadOnly} />
        )}
        <DoubtList doubts={doubts} />
        <DetailSection title={say('highlights.detail.tags')}>
          <TagsField
            tags={highlight.tags}
            known={tags}
            isDisabled={isReadOnly}
            onChoose={(tag) => showTag(services, tag)}
            onChange={(change) =>
              inTurn(services, () =>
                editHighlight(services, highlight.id, (now) => ({ tags: change(now.tags) })),
              )
            }
          />
        </DetailSection>
        <NoteSection highlight={highlight} />
        <LinksSection highlight={highlight} links={links} isReadOnly={isReadOnly} />
        {highlight.by && (
          <p dir="auto" className={styles.dates}>
            {say('highlights.by', { name: highlight.by })}
          </p>
        )}
        <p className={styles.dates}>{say(describeDates(highlight))}</p>
      </div>
    </section>
  );
}

/** When a highlight was made, and when it was last changed if that was another day. */
function describeDates({ createdAt, updatedAt }: Highlight): Message {
  const [created, changed] = [new Date(createdAt), new Date(updatedAt)];
  if (created.toDateString() === changed.toDateString()) {
    return message('highlights.detail.created', { created: created.getTime() });
  }
  return message('highlights.detail.createdAndChanged', {
    created: created.getTime(),
    changed: changed.getTime(),
  });
}
