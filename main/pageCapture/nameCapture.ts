/** What a captured file is called: the last part of its address, or else its host, with its kind. */
export function nameCapture(url: string, extension: string): string {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const stem = decode(last)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    // Signs that no system takes in names of files.
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${stem || hostname}.${extension}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
