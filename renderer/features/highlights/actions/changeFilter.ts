import { type HighlightFilter, withChosen } from '../../../state/highlightFilter';
import { findLeftOut } from '../../../state/leftOut';
import type { WindowServices } from '../../../state/windowServices';

/** Filters the list. A highlight that the new filter leaves out is no longer shown in full. */
export function changeFilter(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  filter: HighlightFilter,
): void {
  const { library, session } = store.getState();
  const { highlight } = session;
  const isLeftOut = library?.open && highlight && findLeftOut(library.open, filter).has(highlight);
  actions.show({ filter, ...(isLeftOut && { highlight: null }) });
}

/** Limits the list to highlights with that tag; where it is limited to it already, ends that. */
export function filterByTag(
  services: Pick<WindowServices, 'store' | 'actions'>,
  tag: string,
): void {
  const { filter } = services.store.getState().session;
  const { tag: chosen } = filter.chosen;
  const isOnly = chosen.size === 1 && chosen.has(tag);
  changeFilter(services, withChosen(filter, 'tag', isOnly ? [] : [tag]));
}
