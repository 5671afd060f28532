import type { z } from 'zod';
import type { AnnotationsReport, AnnotationsResult } from '../../../shared/ipc/annotationsRequest';
import type { importHighlights } from '../../../shared/library/importHighlights';
import type { FoundAnnotations } from '../../annotations/FoundAnnotations';
import type { AnnotationPlan, AnnotationPlans } from './AnnotationPlan';

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

/** What `highlight.import` answers. */
export type ImportedHighlights = z.output<(typeof importHighlights)['result']>;

/** The same once it is imported, with each highlight: those in articles of the library first, as the command has them. */
export function reportImport(
  report: AnnotationsReport,
  plans: readonly AnnotationPlan[],
  made: ImportedHighlights,
): AnnotationsResult {
  let brought = 0;
  const owned = plans.map((plan) => {
    const article = plan.state?.article.id ?? made.articles[brought];
    if (!plan.state) brought += 1;
    return { plan, article };
  });
  const isKnown = ({ plan }: (typeof owned)[number]) => plan.state !== null;
  const inOrder = [...owned.filter(isKnown), ...owned.filter((one) => !isKnown(one))];
  const places = inOrder.flatMap(({ plan, article }) =>
    plan.fresh.flatMap(({ placed: { state, confidence, range }, reason }) =>
      article
        ? [
            {
              article,
              state,
              reason,
              confidence,
              start: range?.start ?? null,
              end: range?.end ?? null,
            },
          ]
        : [],
    ),
  );
  return {
    ...report,
    articles: report.articles.map((one, index) => ({
      ...one,
      article: owned[index]?.article ?? null,
    })),
    // A library without labels has no highlights.
    highlights: made.highlights.flatMap((highlight, index) => {
      const place = places[index];
      return place ? [{ highlight, ...place }] : [];
    }),
  };
}
