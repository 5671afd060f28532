import normalizeUrl from 'normalize-url';

/** The address without what does not matter: scheme, `www.`, fragment, tracking, order of parameters. Null for what is none. */
export function settleAddress(url: string): string | null {
  const address = url.trim();
  if (!address) return null;
  try {
    return normalizeUrl(address, {
      stripProtocol: true,
      stripHash: true,
      removeQueryParameters: [/^utm_\w+$/i, /^(fb|g|ms)clid$/i],
    });
  } catch {
    // Any text can stand where an address is asked for.
    return null;
  }
}

/** The DOI in a text, which is its own or an address at doi.org, in lower case: case makes no difference in one. */
export function findDoi(text: string): string | null {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i.exec(
    text.trim(),
  )?.[1];
  return doi?.toLowerCase() ?? null;
}

/** The words alone: typography and case vary from page to page. */
export function foldWords(text = ''): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
