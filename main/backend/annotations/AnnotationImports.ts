import type { z } from 'zod';
import type { AnnotatedText } from '../../../shared/annotations/annotatedText';
import { createSameFinder } from '../../../shared/annotations/createSameFinder';
import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { type AnnotationGroup, groupByTarget } from '../../../shared/annotations/groupByTarget';
import { readArticleText } from '../../../shared/document/articleText';
import { listPages } from '../../../shared/document/locator/listPages';
import { canonicalText } from '../../../shared/document/plainText';
import type {
  AnnotationsReport,
  AnnotationsResult,
  annotationsRequestSchema,
} from '../../../shared/ipc/annotationsRequest';
import { importHighlights } from '../../../shared/library/importHighlights';
import type { ArticleState } from '../../../shared/library/state';
import { AttestError } from '../../../shared/model/AttestError';
import type { ArticleId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import type { BroughtText, FoundAnnotations } from '../../annotations/FoundAnnotations';
import type { PlacedFound } from '../../annotations/placeFound';
import type { Importer } from '../../import/Importer';
import type { TextWork } from '../../texts/TextWork';
import type { HeldAttachments } from '../HeldAttachments';
import type { Jobs } from '../Jobs';
import { keepOriginal } from '../keepOriginal';
import type { LibrarySession, Publish } from '../LibrarySession';
import type { Mutations } from '../Mutations';
import { type AnnotationPlan, type AnnotationPlans, countPlaced } from './AnnotationPlan';
import { createTargetFinder } from './findTargets';
import { dropTwins, mergePlans } from './mergePlans';
import { planWhole, readNote } from './planWhole';
import { type ImportedHighlights, reportImport, reportPlans } from './reportPlans';

type Request = z.output<typeof annotationsRequestSchema>;

const CANCELLED = message('backend.importCancelled');
/** Of the highlights of another article that happens to be open, hardly any are found in it. */
const LEAST_SHARE = 0.5;

interface Parts {
  readonly importer: Importer;
  readonly texts: TextWork;
}

/** Brings in other people’s highlights, each where it is in its article: all of a file in one change, or only a report. */
export class AnnotationImports {
  readonly #parts: Parts;
  readonly #held: HeldAttachments;
  readonly #session: LibrarySession;
  readonly #mutations: Mutations;
  readonly #jobs: Jobs;
  readonly #publish: Publish;
  readonly #openState: (id: ArticleId) => Promise<ArticleState>;

  constructor(
    parts: Parts,
    held: HeldAttachments,
    session: LibrarySession,
    mutations: Mutations,
    jobs: Jobs,
    publish: Publish,
    openState: (id: ArticleId) => Promise<ArticleState>,
  ) {
    this.#parts = parts;
    this.#held = held;
    this.#session = session;
    this.#mutations = mutations;
    this.#jobs = jobs;
    this.#publish = publish;
    this.#openState = openState;
  }

  /** What an import would do. Changes nothing. */
  preview(request: Request): Promise<AnnotationsReport> {
    return this.#jobs.run(request.job, CANCELLED, async (signal) => {
      const found = await this.#read(request, signal);
      return reportPlans(found, await this.#plan(request, found, signal));
    });
  }

  /** Cancelled, it has changed nothing. */
  run(request: Request): Promise<AnnotationsResult> {
    this.#session.requireWritable();
    return this.#jobs.run(request.job, CANCELLED, async (signal) => {
      const found = await this.#read(request, signal);
      const planned = await this.#plan(request, found, signal);
      signal.throwIfAborted();
      this.#tell(request, 'saving', null);
      const made = await this.#apply(planned.plans);
      return reportImport(reportPlans(found, planned), planned.plans, made);
    });
  }

  async #read({ job, name, bytes }: Request, signal: AbortSignal): Promise<FoundAnnotations> {
    this.#tell({ job }, 'reading', null);
    const found = await this.#parts.importer.readAnnotations({ name, bytes }, signal);
    signal.throwIfAborted();
    if (!found.annotations.length && !found.problems.length && !found.texts?.length) {
      throw new AttestError('empty', message('annotations.none', { name }));
    }
    return found;
  }

  async #plan(
    request: Request,
    found: FoundAnnotations,
    signal: AbortSignal,
  ): Promise<AnnotationPlans> {
    const groups = groupByTarget(found.annotations);
    const findTargets = createTargetFinder(this.#session.storage.index);
    const texts = new Map((found.texts ?? []).map((text) => [text.title, text]));
    const plans: AnnotationPlan[] = [];
    const unmatched: AnnotationGroup[] = [];
    const isNamed = groups.some(({ target }) =>
      findTargets(target).articles.some((id) => id === request.article),
    );
    for (const [index, group] of groups.entries()) {
      this.#tell(request, 'matching', index / groups.length);
      const { articles, isLoose } = findTargets(group.target);
      const chosen = request.isOnly ? articles.filter((id) => id === request.article) : articles;
      const known = await this.#chooseBest(chosen, group, isLoose, signal);
      const text = texts.get(group.target.title);
      texts.delete(group.target.title);
      const plan =
        known ??
        (text && !request.isOnly ? await this.#planText(text, group, signal) : null) ??
        (await this.#planOther(request, group, groups.length, isNamed, articles, signal));
      if (plan) plans.push(plan);
      else unmatched.push(group);
    }
    for (const text of request.isOnly ? [] : texts.values()) {
      const target = { title: text.title, url: '', author: '' };
      if (findTargets(target).articles.length) continue;
      plans.push(await this.#planText(text, { target, annotations: [] }, signal));
    }
    return { plans: mergePlans(plans), unmatched };
  }

  /** Of several articles that are meant, the one that most of the highlights are in. */
  async #chooseBest(
    articles: readonly ArticleId[],
    group: AnnotationGroup,
    isLoose: boolean,
    signal: AbortSignal,
  ): Promise<AnnotationPlan | null> {
    const plans: AnnotationPlan[] = [];
    for (const id of articles) plans.push(await this.#planArticle(id, group, signal));
    plans.sort((a, b) => countPlaced(b) - countPlaced(a));
    const [best] = plans;
    return best && (!isLoose || countPlaced(best) > 0) ? best : null;
  }

  /** Highlights that name no article of the library, or another one, are looked for where the person says. */
  async #planOther(
    { article, isOnly }: Request,
    group: AnnotationGroup,
    groups: number,
    isNamed: boolean,
    others: readonly ArticleId[],
    signal: AbortSignal,
  ): Promise<AnnotationPlan | null> {
    if (!article || (isOnly && isNamed)) return null;
    // A file of many books says which each is from.
    const isNamedElse = Boolean(group.target.title || group.target.url);
    if (groups > 1 && ((!isOnly && isNamedElse) || others.length)) return null;
    const plan = await this.#planArticle(article, group, signal);
    if (isOnly && groups === 1) return plan;
    const passages = group.annotations.filter(({ isWhole }) => !isWhole).length;
    const least = groups === 1 ? 1 : Math.max(1, passages * LEAST_SHARE);
    return countPlaced(plan) >= least ? plan : null;
  }

  async #planArticle(
    id: ArticleId,
    group: AnnotationGroup,
    signal: AbortSignal,
  ): Promise<AnnotationPlan> {
    const state = await this.#openState(id);
    const text: AnnotatedText = {
      text: readArticleText(state.text.document).text,
      pages: listPages(state.text.document),
    };
    const placed = await this.#place(group.annotations, text, signal);
    const isKnown = createSameFinder(state.highlights.values(), readNote);
    const fresh = placed.filter((one) => !isKnown(one.placed));
    const { article } = state;
    return {
      title: article.title,
      state,
      brought: null,
      fresh: dropTwins(fresh),
      same: placed.length - fresh.length,
      whole: planWhole(group.annotations, readNote(article.memo), article.tags),
    };
  }

  async #planText(
    { title, text }: BroughtText,
    group: AnnotationGroup,
    signal: AbortSignal,
  ): Promise<AnnotationPlan> {
    const bytes = new TextEncoder().encode(text);
    const name = title || 'text';
    const prepared = await this.#parts.importer.prepare(
      // Its first line can have highlights as well.
      { name, bytes, format: 'text', isTitleKept: true, ...(title && { title }) },
      () => {},
      signal,
    );
    const placed = await this.#place(
      group.annotations,
      { text: canonicalText(prepared.document) },
      signal,
    );
    return {
      title: prepared.details.title,
      state: null,
      brought: { prepared, bytes, name },
      fresh: dropTwins(placed),
      same: 0,
      whole: { notes: 0, memo: null, tags: [] },
    };
  }

  async #place(
    annotations: readonly FoundAnnotation[],
    text: AnnotatedText,
    signal: AbortSignal,
  ): Promise<PlacedFound[]> {
    const passages = annotations.filter(({ isWhole }) => !isWhole);
    if (!passages.length) return [];
    const placed = await this.#parts.texts.place(passages, text, signal);
    signal.throwIfAborted();
    return placed;
  }

  /** Adds what comes to articles of the library first, then what comes with texts. */
  async #apply(plans: readonly AnnotationPlan[]): Promise<ImportedHighlights> {
    const known = plans.filter(({ state }) => state);
    const brought = plans.flatMap((plan) => (plan.brought ? [{ ...plan.brought, plan }] : []));
    const originals: unknown[] = [];
    const add = async (index: number): Promise<ImportedHighlights> => {
      const next = brought[index];
      if (next) {
        return keepOriginal(this.#held, next, next.prepared, (original) => {
          originals[index] = original;
          return add(index + 1);
        });
      }
      const args = importHighlights.args.parse({
        articles: known.map(({ state, fresh, whole }) => ({
          article: state?.article.id,
          version: state?.text.version,
          annotations: fresh.map(({ placed }) => placed),
          memo: whole.memo,
          tags: whole.tags,
        })),
        texts: brought.map(({ prepared, plan: { fresh } }, at) => ({
          details: prepared.details,
          direction: prepared.direction,
          document: prepared.document,
          original: originals[at],
          annotations: fresh.map(({ placed }) => placed),
        })),
      });
      return this.#mutations.run(importHighlights, args);
    };
    return add(0);
  }

  #tell(
    { job }: Pick<Request, 'job'>,
    step: 'reading' | 'matching' | 'saving',
    fraction: number | null,
  ): void {
    this.#publish('importProgress', { job, step, fraction });
  }
}
