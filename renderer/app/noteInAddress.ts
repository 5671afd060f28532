import { type PageQuery, readPageQuery, writePageQuery } from '../../shared/ipc/pageQuery';

/** Updates the page’s address with its current state. */
export function noteInAddress(now: Partial<PageQuery>): void {
  const query = readPageQuery(location.href);
  history.replaceState(null, '', writePageQuery({ ...query, ...now }));
}
