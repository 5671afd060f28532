import type { Highlight } from '../../../shared/model/highlight';
import type { WindowServices } from '../../state/WindowContext';
import { showHighlight } from './showHighlight';

/** Leads to a highlight's passage in the article, also from another view of it, and puts the focus there. */
export async function goToPassage(
  services: Pick<WindowServices, 'store' | 'actions'>,
  highlight: Highlight,
): Promise<void> {
  const { store, actions } = services;
  await actions.openArticle(highlight.article);
  // An editor that is only now coming reveals the highlight by itself.
  showHighlight(services, highlight.id);
  store.getState().editor?.focus();
}
