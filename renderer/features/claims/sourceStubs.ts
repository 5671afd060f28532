import type { CslItem } from '../../../shared/model/csl/cslItem';
import type { HighlightId, SourceId } from '../../../shared/model/ids';
import type { WindowState } from '../../state/store';
import type { WindowServices } from '../../state/windowServices';

/** A source that the article names, with the accepted highlights that are its words. */
export interface SourceStub {
  readonly speaker: string;
  readonly highlights: readonly HighlightId[];
  /** The library’s source of that name, if it has one. */
  readonly source: SourceId | null;
}

/** Words of what was written rather than said: “a press release from the embassy”. */
const WRITTEN =
  /(?<!\p{L})(?:release|statement|report|study|survey|figures|documents?|letter|filing|note|comunicado|informe|estudio|encuesta|documento|carta)(?!\p{L})/iu;
const PERSON = /^\p{Lu}\S*(?: \S+)* \p{Lu}\S*$/u;

/** Who is named by highlights that were just accepted and that have no link yet, each once, in the order of acceptance. */
export function listStubs({
  claims,
  library,
}: Pick<WindowState, 'claims' | 'library'>): SourceStub[] {
  const open = library?.open;
  if (!claims || !open || open.article.id !== claims.article) return [];
  const linked = new Set([...open.links.values()].map(({ highlight }) => highlight));
  const stubs = new Map<string, { speaker: string; highlights: HighlightId[] }>();
  for (const { speaker, highlight } of claims.spoken) {
    if (linked.has(highlight) || !open.highlights.has(highlight)) continue;
    const name = fold(speaker);
    const stub = stubs.get(name) ?? { speaker, highlights: [] };
    stub.highlights.push(highlight);
    stubs.set(name, stub);
  }
  if (!stubs.size) return [];
  const known = new Map(
    [...library.sources.values()].map(({ id, csl }) => [fold(csl.title ?? ''), id]),
  );
  return [...stubs].map(([name, stub]) => ({ ...stub, source: known.get(name) ?? null }));
}

/** Adds the source, unless the library has it, and links it to its highlights as where they came from: one change. */
export async function addStub(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  { speaker, highlights, source }: SourceStub,
): Promise<void> {
  const article = store.getState().claims?.article;
  if (!article) return;
  await actions.call('link.create', {
    highlights: highlights.map((highlight) => ({ article, highlight })),
    source: source ?? { csl: makeCsl(speaker) },
    relation: 'origin',
  });
}

/** No longer offers the source. */
export function leaveStub({ store }: Pick<WindowServices, 'store'>, { speaker }: SourceStub): void {
  const { claims } = store.getState();
  if (!claims) return;
  const spoken = claims.spoken.filter((one) => fold(one.speaker) !== fold(speaker));
  store.setState({ claims: { ...claims, spoken } });
}

/** The least that a source needs: its name, and whether it was said or written. */
export function makeCsl(speaker: string): CslItem {
  const title = speaker.charAt(0).toUpperCase() + speaker.slice(1);
  if (WRITTEN.test(speaker)) return { type: 'report', title };
  return { type: PERSON.test(speaker) ? 'interview' : 'personal_communication', title };
}

/** “The White House” and “the White House” are one. */
function fold(name: string): string {
  return name.trim().toLowerCase();
}
