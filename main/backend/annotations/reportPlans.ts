import type { AnnotationsReport } from '../../../shared/ipc/annotationsRequest';
import type { FoundAnnotations } from '../../annotations/FoundAnnotations';
import type { AnnotationPlans } from './AnnotationPlan';

const QUOTE_LENGTH = 300;
const MOST_DOUBTFUL = 1000;

/** What the person is told of a file of annotations, before or after it came in. */
export function reportPlans(
  { format, problems }: FoundAnnotations,
  { plans, unmatched }: AnnotationPlans,
): AnnotationsReport {
  const articles = plans.map(({ title, state, fresh, same, whole }) => {
    const count = (wanted: string) => fresh.filter(({ placed }) => placed.state === wanted).length;
    const doubtful = fresh
      .filter(({ placed }) => placed.state !== 'placed')
      .slice(0, MOST_DOUBTFUL)
      .map(({ placed: { state: at, confidence, quote }, reason, page }) => ({
        state: at,
        reason,
        confidence,
        quote: quote.exact.trim().slice(0, QUOTE_LENGTH),
        page,
      }));
    return {
      article: state?.article.id ?? null,
      title,
      placed: count('placed'),
      unsure: count('unsure'),
      lost: count('lost'),
      same,
      notes: whole.notes,
      doubtful,
    };
  });
  const sum = (field: 'placed' | 'unsure' | 'lost' | 'same') =>
    articles.reduce((total, article) => total + article[field], 0);
  return {
    format,
    placed: sum('placed'),
    unsure: sum('unsure'),
    lost: sum('lost'),
    same: sum('same'),
    articles,
    unmatched: unmatched.map(({ target, annotations }) => ({
      title: target.title,
      url: target.url,
      count: annotations.length,
    })),
    problems: problems.map(({ entry, message: said }) => ({ entry, message: said })),
  };
}
