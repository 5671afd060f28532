const SAFE_SCHEMES = new Set(['http', 'https', 'mailto']);

/** True for the addresses that a link may hold: web and mail, written in full. Never script, data or file, nor what is no text, as a file may have it. */
export function isSafeUrl(url: unknown): url is string {
  if (typeof url !== 'string') return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.trim())?.[1];
  return scheme !== undefined && SAFE_SCHEMES.has(scheme.toLowerCase());
}
