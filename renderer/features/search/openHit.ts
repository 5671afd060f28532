import { highlightIdSchema, sourceIdSchema } from '../../../shared/model/ids';
import type { SearchHit } from '../../../shared/search/searchResult';
import type { WindowServices } from '../../state/windowServices';

/** Goes to what was found: the place in the article, marked for a moment; the highlight, chosen; its note; the source. */
export async function openHit(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  { kind, id, article, start, end }: SearchHit,
): Promise<void> {
  if (kind === 'source') return actions.go({ kind: 'sources', source: sourceIdSchema.parse(id) });
  if (!article) return;
  await actions.openArticle(article);
  const { place } = store.getState().session;
  // The person has gone elsewhere while it was loading.
  if (place.kind !== 'article' || place.article !== article) return;
  if (kind === 'article') {
    if (start !== undefined && end !== undefined) actions.show({ wantedPassage: { start, end } });
    return;
  }
  const highlight = highlightIdSchema.parse(id);
  actions.show({
    highlight,
    ...(kind === 'note' && { isInspectorShown: true, isReviewing: false, isFindingClaims: false }),
  });
  store.getState().editor?.reveal(highlight);
}
