import { isSafeUrl } from '../../document/isSafeUrl';

/** The IRI of a record or of something about it, in a scheme of the app's own: ids are globally unique, and stay. */
export function makeIri(id: string, part = ''): string {
  return `attest:${id}${part && `/${part}`}`;
}

/** A web or mail address as an IRI (RFC 3987), with illegal characters encoded; undefined if it isn’t such an address. */
export function toIri(url: string): string | undefined {
  const address = url.trim();
  if (!isSafeUrl(address)) return undefined;
  const [, start = '', host = '', rest = ''] =
    /^(https?:\/\/|mailto:)(?:(?<=\/)([^/?#]*))?(.*)$/is.exec(address) ?? [];
  if (!(host || start.toLowerCase() === 'mailto:') || !HOST.test(host)) return undefined;
  const [before = '', ...fragment] = rest.split('#');
  const parts = fragment.length > 0 ? [before, fragment.join('%23')] : [before];
  return start + encodeIllegal(host) + parts.map(encodeRest).join('#');
}

// Brackets are only for IPv6 addresses.
const HOST = /^(?:[^[\]]*|(?:[^@[\]]*@)?\[[0-9a-f:.]+\](?::\d*)?)$/i;

function encodeRest(text: string): string {
  return encodeIllegal(text).replace(/[[\]]/g, encodeURIComponent);
}

// Letters of all scripts are allowed; invisible characters, and a few signs, aren’t.
function encodeIllegal(text: string): string {
  return text
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{C}\p{Z}\ufff0-\uffff"<>\\^`{|}]/gu, encodeURIComponent);
}
