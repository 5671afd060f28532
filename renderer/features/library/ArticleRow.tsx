import { CircleCheck, CircleHelp, Highlighter, Star } from 'lucide-react';
import type { MouseEvent, Ref } from 'react';
import { titleOfCommand } from '../../../shared/commands/nameCommand';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { ArticleId } from '../../../shared/model/ids';
import { ARTICLE_DRAG, writeDragged } from '../../state/articleDrag';
import { useWords } from '../../ui/WordsContext';
import styles from './ArticleRow.module.css';

interface Props {
  id: string;
  ref: Ref<HTMLDivElement>;
  summary: ArticleSummary;
  index: number;
  count: number;
  /** Distance from the top of the list, in CSS pixels. */
  offsetPx: number;
  /** Shown, or one of several chosen. */
  isCurrent: boolean;
  isActive: boolean;
  /** How much of it has been seen, from 0 to 1; null where it was never opened. */
  share: number | null;
  onPress(event: MouseEvent): void;
  /** It is dragged: answers what goes with it, itself included. */
  onDrag(): readonly ArticleId[];
  /** The star was pressed; undefined where nothing can be changed. */
  onStar: (() => void) | undefined;
}

/** An article in the list: its title, where and when it was published, and how many highlights and unsourced claims it has. */
export function ArticleRow(props: Props) {
  const { id, ref, summary, index, count, offsetPx, isCurrent, isActive, share, onPress, onStar } =
    props;
  const { say, date, percent } = useWords();
  const about = [summary.publisher || summary.byline, date(summary.published, 'short')];
  const unsourced = summary.claims - summary.sourcedClaims;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the listbox, which has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names its active option.
    <div
      ref={ref}
      id={id}
      data-index={index}
      role="option"
      aria-selected={isCurrent}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-active={isActive || undefined}
      className={`${styles.row} ${isCurrent ? styles.current : ''}`}
      style={{ transform: `translateY(${offsetPx}px)` }}
      // That of the title, the only words in it without a direction of their own.
      dir="auto"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(ARTICLE_DRAG, writeDragged(props.onDrag()));
        event.dataTransfer.effectAllowed = 'link';
      }}
      onClick={(event) => {
        const { target } = event;
        const isStar = target instanceof Element && target.closest('[data-star]');
        if (isStar && onStar) onStar();
        else onPress(event);
      }}
    >
      <div className={styles.title} title={summary.title}>
        {summary.title}
      </div>
      <div className={styles.about}>
        <span className={styles.origin} dir="auto">
          {about.filter(Boolean).join(' · ') || say('articles.words', { count: summary.words })}
        </span>
        {(summary.isStarred || onStar) && (
          <span
            data-star
            className={`${styles.star} ${summary.isStarred ? styles.starred : ''}`}
            title={summary.isStarred ? say('order.starred') : say(titleOfCommand('article.star'))}
          >
            <Star size={12} fill={summary.isStarred ? 'currentColor' : 'none'} aria-hidden />
            {summary.isStarred && <span className="visually-hidden">{say('order.starred')}</span>}
          </span>
        )}
        {summary.isDone && (
          <span className={styles.count} title={say('order.state.done')}>
            <CircleCheck size={12} aria-hidden />
            <span className="visually-hidden">{say('order.state.done')}</span>
          </span>
        )}
        {summary.highlights > 0 && (
          <Count icon={<Highlighter size={12} aria-hidden />} count={summary.highlights}>
            {say('articles.highlights', { count: summary.highlights })}
          </Count>
        )}
        {unsourced > 0 && (
          <Count icon={<CircleHelp size={12} aria-hidden />} count={unsourced} isWarning>
            {say('ledger.unsourcedClaims', { count: unsourced })}
          </Count>
        )}
      </div>
      {share !== null && !summary.isDone && (
        <div className={styles.progress} title={say('order.progress', { share: percent(share) })}>
          <div className={styles.seen} style={{ width: `${share * 100}%` }} />
          <span className="visually-hidden">
            {say('order.progress', { share: percent(share) })}
          </span>
        </div>
      )}
    </div>
  );
}

interface CountProps {
  icon: React.ReactNode;
  count: number;
  isWarning?: boolean;
  /** What the number says, for screen readers and on hover. */
  children: string;
}

function Count({ icon, count, isWarning = false, children }: CountProps) {
  const { number } = useWords();
  return (
    <span className={`${styles.count} ${isWarning ? styles.warning : ''}`} title={children}>
      {icon}
      <span aria-hidden>{number(count)}</span>
      <span className="visually-hidden">{children}</span>
    </span>
  );
}
