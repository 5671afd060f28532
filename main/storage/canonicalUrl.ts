/** Parameters that say how a reader came to a page. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/;

/**
 * The address of a page without what does not tell it from others: scheme, `www.`, fragment, tracking parameters, their
 * order, and a slash at the end. Empty for anything but a web address.
 */
export function canonicalUrl(url: string): string {
  if (!/^https?:\/\//i.test(url.trim()) || !URL.canParse(url.trim())) return '';
  const { hostname, port, pathname, searchParams } = new URL(url.trim());
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  const host = hostname.replace(/^www\./, '') + (port && `:${port}`);
  const query = searchParams.size ? `?${searchParams}` : '';
  return host + pathname.replace(/\/+$/, '') + query;
}
