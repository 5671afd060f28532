import { Locate, TextSelect, Trash2, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { quoteOf } from '../../../shared/model/anchor';
import { type Highlight, isLost } from '../../../shared/model/highlight';
import type { Label } from '../../../shared/model/label';
import type { Link } from '../../../shared/model/link';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { DetailSection } from './DetailSection';
import { deleteHighlight } from './deleteHighlight';
import { editHighlight } from './editHighlight';
import { formatDates } from './formatDates';
import { goToPassage } from './goToPassage';
import styles from './HighlightDetail.module.css';
import { HighlightFields } from './HighlightFields';
import { LinksSection } from './LinksSection';
import { moveToSelection } from './moveToSelection';
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
  const remove = async () => {
    await deleteHighlight(services, highlight.id);
    focusArticle();
  };
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
            <IconButton
              label="Change passage to selection"
              keys="M"
              isDisabled={isReadOnly}
              onPress={() => actions.attempt(() => moveToSelection(services, highlight.id))}
            >
              <TextSelect size={16} aria-hidden />
            </IconButton>
          </>
        )}
        <IconButton
          label="Delete highlight"
          keys="Delete"
          isDisabled={isReadOnly}
          onPress={() => actions.attempt(remove)}
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
            <Button
              isDisabled={isReadOnly}
              onPress={() => actions.attempt(() => moveToSelection(services, highlight.id))}
            >
              Attach here <kbd aria-hidden>M</kbd>
            </Button>
          </div>
        )}
        <HighlightFields highlight={highlight} labels={labels} isReadOnly={isReadOnly} />
        <DetailSection title="Tags">
          <TagsField
            tags={highlight.tags}
            known={tags}
            isDisabled={isReadOnly}
            onChange={(change) =>
              actions.attempt(() =>
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
