import type { Proposal } from '../../../shared/claims/Proposal';
import { message } from '../../../shared/words/message';
import { textVersion } from '../../state/libraryState';
import type { WindowServices } from '../../state/windowServices';
import { listProposals } from './listProposals';

type Services = Pick<WindowServices, 'store' | 'actions'>;

/** Opens the panel of proposals beside the text of the open article. */
export function openClaims({ store, actions }: Services): void {
  const { library, session } = store.getState();
  const article = library?.open?.article.id;
  if (!article) return;
  actions.show({ isFindingClaims: true, isInspectorShown: true, isReviewing: false });
  const isReading = session.place.kind === 'article' && session.place.view === 'read';
  if (!isReading) actions.go({ kind: 'article', article, view: 'read' });
}

/** Closes it, with the focus back in the text. */
export function closeClaims({ store, actions }: Services): void {
  store.getState().editor?.hold(null);
  actions.show({ isFindingClaims: false });
  store.setState({ claims: null });
  store.getState().editor?.focus();
}

/** Reads what is proposed in the open article’s text as it is now, and shows the first. */
export async function findClaims({ store, actions }: Services): Promise<void> {
  const open = store.getState().library?.open;
  if (!open) return;
  const article = open.article.id;
  const { version, proposals } = await actions.call('article.findClaims', { article });
  const now = store.getState().library?.open;
  // Another article, or another text, has its own answer.
  if (now?.article.id !== article || textVersion(now) !== version) return;
  const before = store.getState().claims;
  const spoken = before?.article === article ? before.spoken : [];
  const isFirst = before?.article !== article;
  store.setState({ claims: { article, version, proposals, current: null, spoken } });
  const left = listProposals(store.getState());
  if (isFirst) actions.announce(message('claims.found', { count: left.length }));
  const same = left.find(({ start }) => start >= (before?.current?.start ?? 0));
  showProposal({ store, actions }, same ?? left[0] ?? null);
}

/** Makes a proposal the current one, marked and in view in the text. */
export function showProposal({ store }: Services, proposal: Proposal | null): void {
  const { claims, editor } = store.getState();
  if (claims) store.setState({ claims: { ...claims, current: proposal } });
  editor?.hold(proposal);
}
