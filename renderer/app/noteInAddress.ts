import { type PageQuery, readPageQuery, writePageQuery } from '../../shared/ipc/pageQuery';

/** Notes in the page’s address what it is in now. */
export function noteInAddress(now: Partial<PageQuery>): void {
  const query = readPageQuery(location.href);
  history.replaceState(null, '', writePageQuery({ ...query, ...now }));
}
