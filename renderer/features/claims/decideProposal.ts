import type { Proposal } from '../../../shared/claims/Proposal';
import { MOST_DISMISSED } from '../../../shared/ipc/articlePlace';
import type { Kind } from '../../../shared/model/highlight';
import type { HighlightId } from '../../../shared/model/ids';
import { type Label, listLabels } from '../../../shared/model/label';
import { message } from '../../../shared/words/message';
import { textVersion } from '../../state/libraryState';
import type { WindowServices } from '../../state/windowServices';
import { listProposals, nameProposal, nextAfter } from './listProposals';
import { showProposal } from './showClaims';

type Services = Pick<WindowServices, 'store' | 'actions'>;

/** Highlights the current proposal, and moves on. */
export async function acceptProposal(services: Services): Promise<void> {
  const current = services.store.getState().claims?.current;
  if (!current) return;
  const [range, { label, kind }] = [current, readFields(services, current)];
  await decide(services, async (article, version) => {
    const { highlight } = await services.actions.call('highlight.create', {
      ...{ article, version, label: label.id, kind },
      range: { start: range.start, end: range.end },
    });
    keepSpeakers(services, [current], [highlight]);
  });
}

/** Highlights all proposals of the current one’s kind in one change, and moves on. */
export async function acceptKind(services: Services): Promise<void> {
  const current = services.store.getState().claims?.current;
  if (!current) return;
  const { label, kind } = readFields(services, current);
  const all = listProposals(services.store.getState()).filter((one) => one.kind === current.kind);
  await decide(services, async (article, version) => {
    const { highlights } = await services.actions.call('highlight.createAll', {
      article,
      version,
      highlights: all.map(({ start, end }) => ({ range: { start, end }, label: label.id, kind })),
    });
    keepSpeakers(services, all, highlights);
  });
}

/** Takes the current proposal off the list for good, on this machine, and moves on. */
export async function dismissProposal(services: Services): Promise<void> {
  const { claims, places } = services.store.getState();
  const current = claims?.current;
  if (!current) return;
  await decide(services, async (article) => {
    const dismissed = [...(places.get(article)?.dismissed ?? []), nameProposal(current)];
    services.actions.notePlace(article, { dismissed: dismissed.slice(-MOST_DISMISSED) });
    services.actions.announce(message('claims.dismissed', { quote: current.quote }));
  });
}

/** Puts what was dismissed in the open article back on the list. */
export function restoreDismissed(services: Services): void {
  const { store, actions } = services;
  const article = store.getState().claims?.article;
  if (!article) return;
  actions.notePlace(article, { dismissed: [] });
  showProposal(services, listProposals(store.getState())[0] ?? null);
}

async function decide(
  services: Services,
  settle: (article: Proposals['article'], version: number) => Promise<void>,
): Promise<void> {
  const { store } = services;
  const { claims, library } = store.getState();
  const current = claims?.current;
  if (!current || !library?.open || library.open.article.id !== claims.article) return;
  // The text has moved on; what is proposed in it now is on its way.
  if (textVersion(library.open) !== claims.version) return;
  const before = listProposals(store.getState());
  await settle(claims.article, claims.version);
  showProposal(services, nextAfter(before, current, listProposals(store.getState())));
}

type Proposals = NonNullable<ReturnType<WindowServices['store']['getState']>['claims']>;

/** A quotation becomes a quote, everything else a claim, each under the first label of that kind. */
function readFields({ store }: Services, proposal: Proposal): { label: Label; kind: Kind } {
  const kind = proposal.kind === 'quotation' ? 'quote' : 'claim';
  const labels = listLabels(store.getState().library?.labels ?? new Map());
  const label = labels.find((one) => one.kind === kind) ?? labels[0];
  if (!label) throw new Error('The library has no label.');
  return { label, kind };
}

function keepSpeakers(
  { store }: Services,
  proposals: readonly Proposal[],
  highlights: readonly HighlightId[],
): void {
  const { claims } = store.getState();
  if (!claims) return;
  const spoken = proposals.flatMap(({ speaker }, index) => {
    const highlight = highlights[index];
    return speaker && highlight ? [{ speaker, highlight }] : [];
  });
  store.setState({ claims: { ...claims, spoken: [...claims.spoken, ...spoken] } });
}
