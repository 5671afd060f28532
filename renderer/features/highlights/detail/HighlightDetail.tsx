import { Locate, TextSelect, Trash2, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { quoteOf } from '../../../../shared/model/anchor';
import { type Highlight, isLost } from '../../../../shared/model/highlight';
import type { Label } from '../../../../shared/model/label';
import type { Link } from '../../../../shared/model/link';
import { describeCommand } from '../../../commands/appCommand';
import { CommandButton, CommandTextButton } from '../../../commands/CommandButton';
import { inTurn } from '../../../commands/inTurn';
import { useServices } from '../../../state/WindowContext';
import { IconButton } from '../../../ui/IconButton';
import { deleteHighlight, editHighlight } from '../actions/editHighlight';
import { goToPassage } from '../actions/showHighlight';
import { DetailSection } from './DetailSection';
import styles from './HighlightDetail.module.css';
import { HighlightFields } from './HighlightFields';
import { LinksSection } from './LinksSection';
import { NoteSection } from './NoteSection';
import { TagsField } from './TagsField';

interface Props {
  highlight: Highlight;
  links: readonly Link[];
  labels: readonly Label[];
  /** The tags in use in the article. */
  tags: readonly string[];
  isReadOnly: boolean;
}

/** One highlight in full: its quote, what is said of it, its note and its sources. */
export function HighlightDetail({ highlight, links, labels, tags, isReadOnly }: Props) {
  const services = useServices();
  const { actions, store } = services;
  const color = labels.find(({ id }) => id === highlight.label)?.color;
  // Closing takes the pressed button away too, so the focus has to be given somewhere.
  const focusArticle = () => store.getState().editor?.focus();
  const close = () => {
    actions.show({ highlight: null });
    focusArticle();
  };
  const deleting = describeCommand('highlight.delete');
  const remove = () =>
    inTurn(services, async () => {
      await deleteHighlight(services, highlight.id);
      focusArticle();
    });
  return (
    <section aria-label="Highlight" className={styles.detail}>
      <header className={styles.header}>
        <h2 className={styles.title}>{isLost(highlight) ? 'Lost highlight' : 'Highlight'}</h2>
        {!isLost(highlight) && (
          <>
            <IconButton
              label="Show in the article"
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
          label={deleting.title}
          keys={deleting.keys}
          isDisabled={isReadOnly}
          onPress={remove}
        >
          <Trash2 size={16} aria-hidden />
        </IconButton>
        <IconButton label="Close" onPress={close}>
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
        {isLost(highlight) && (
          <div className={styles.lost}>
            <p>
              The passage is gone from the text. Select another one in the article, then attach the
              highlight to it.
            </p>
            <CommandTextButton command="highlight.move" hasKeys />
          </div>
        )}
        <HighlightFields highlight={highlight} labels={labels} isReadOnly={isReadOnly} />
        <DetailSection title="Tags">
          <TagsField
            tags={highlight.tags}
            known={tags}
            isDisabled={isReadOnly}
            onChange={(change) =>
              inTurn(services, () =>
                editHighlight(services, highlight.id, (now) => ({ tags: change(now.tags) })),
              )
            }
          />
        </DetailSection>
        <NoteSection highlight={highlight} />
        <LinksSection highlight={highlight} links={links} isReadOnly={isReadOnly} />
        <p className={styles.dates}>{formatDates(highlight)}</p>
      </div>
    </section>
  );
}

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** When a highlight was made, and when it was last changed if that was another day. */
function formatDates({ createdAt, updatedAt }: Highlight): string {
  const created = day.format(new Date(createdAt));
  const updated = day.format(new Date(updatedAt));
  return created === updated ? `Created ${created}` : `Created ${created} · changed ${updated}`;
}
