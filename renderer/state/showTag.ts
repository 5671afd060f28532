import type { WindowServices } from './windowServices';

/** Limits the list of articles to those with that tag. */
export function showTag(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  tag: string,
): void {
  const { articleFilter } = store.getState().session;
  actions.show({ articleFilter: { ...articleFilter, tag }, isSidebarShown: true });
}
