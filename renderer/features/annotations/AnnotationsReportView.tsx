import type { AnnotationsReport, DoubtfulAnnotation } from '../../../shared/ipc/annotationsRequest';
import { useWords } from '../../ui/WordsContext';
import styles from './ImportAnnotationsDialog.module.css';

/** Of each article: how many highlights have their place, and which have not and why; then what fits no article, and what could not be read. */
export function AnnotationsReportView({ report }: { report: AnnotationsReport }) {
  const { say } = useWords();
  const { articles, unmatched, problems } = report;
  const elsewhere = unmatched.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {!articles.length && !unmatched.length && (
        <p role="status">{say('annotations.dialog.nothing')}</p>
      )}
      {articles.map((article, index) => (
        <ReportedArticle key={article.article ?? `new ${index}`} article={article} />
      ))}
      {unmatched.length > 0 && (
        <>
          <p role="status">{say('annotations.dialog.unmatched', { count: elsewhere })}</p>
          <ul className={styles.list}>
            {unmatched.map(({ title, url, count }) => (
              <li key={`${url} ${title}`} dir="auto">
                {say('annotations.dialog.unmatchedOne', {
                  title: title || url || say('annotations.dialog.unnamed'),
                  count,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <>
          <h4 className={styles.heading}>
            {say('annotations.dialog.problems', { count: problems.length })}
          </h4>
          <ul className={styles.list}>
            {problems.map(({ entry, message }) => (
              <li key={`${entry} ${message.id}`}>
                {say('annotations.dialog.problem', { entry, problem: message })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ReportedArticle({ article }: { article: AnnotationsReport['articles'][number] }) {
  const { say } = useWords();
  const { title, placed, unsure, lost, same, notes, doubtful } = article;
  const also = [
    ...(same ? [say('annotations.dialog.same', { count: same })] : []),
    ...(notes ? [say('annotations.dialog.notes', { count: notes })] : []),
  ];
  return (
    <article className={styles.article}>
      <h4 className={styles.title} dir="auto">
        {title}
      </h4>
      {article.article === null && <p>{say('annotations.dialog.isNew')}</p>}
      <p role="status">
        {say('annotations.dialog.counts', {
          placed: say('annotations.dialog.placed', { count: placed }),
          unsure: say('annotations.dialog.unsure', { count: unsure }),
          lost: say('annotations.dialog.lost', { count: lost }),
        })}
        {also.map((what) => ` ${say('annotations.dialog.also', { what })}`)}
      </p>
      <DoubtfulList title={say('annotations.dialog.unsureList')} list={doubtful} state="unsure" />
      <DoubtfulList title={say('annotations.dialog.lostList')} list={doubtful} state="lost" />
    </article>
  );
}

interface ListProps {
  title: string;
  list: readonly DoubtfulAnnotation[];
  state: DoubtfulAnnotation['state'];
}

function DoubtfulList({ title, list, state }: ListProps) {
  const { say } = useWords();
  const shown = list.filter((one) => one.state === state);
  if (!shown.length) return null;
  return (
    <>
      <h5 className={styles.heading}>{title}</h5>
      <ul aria-label={title} className={styles.list}>
        {shown.map(({ quote, page, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change.
          <li key={index}>
            <q dir="auto">{quote || say('annotations.dialog.noWords')}</q>
            <span className={styles.reason}>
              {say(`annotations.reason.${reason}`)}{' '}
              {page && say('annotations.dialog.onPage', { page })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
