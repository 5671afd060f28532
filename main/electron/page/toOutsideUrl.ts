import { AttestError } from '../../../shared/model/AttestError';
import { shorten } from '../window/shorten';

/** In characters. Windows opens no longer ones. */
const LONGEST = 2000;
const MOST_SHOWN = 100;

/** What a link may say of a message. Some mail programs take more: `attach` has them send a file of the person's. */
const MAIL_HEADERS = new Set(['to', 'cc', 'subject', 'body']);
/** What no mailbox in a link needs, but might end one for the program that reads it. */
const UNLIKE_MAILBOX = /[\s"<>\\]|%(?:22|26|3c|3e|3f|5c)/i;
const ENCODED_CONTROL = /%(?:[01][\da-f]|7f)/i;
const ENCODED_LAYOUT = /%0[9ad]/gi;

const NO_ADDRESS = 'it is no address of web or mail.';
const TOO_LONG = `it has more than ${LONGEST} characters. Copy it into your browser instead.`;
const CONTROL = 'it holds a line break or a control character where none belongs.';
const USER =
  'it holds a name before its “@”, which can pass one site off as another. Copy it into your browser if you trust it.';

/**
 * What is handed to the system for a link: its address as the URL standard understands it, so that what was checked is
 * what is opened. Throws `invalid`, with the reason, for all but plain addresses of web and mail.
 */
export function toOutsideUrl(link: string): string {
  const text = link.trim();
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
  // A mail program has no use for it, and might take it for more headers.
  if (url?.protocol === 'mailto:') url.hash = '';
  const objection = findObjection(text, url);
  if (url && objection === null) return url.href;
  throw new AttestError('invalid', `${shorten(text, MOST_SHOWN)} is not opened: ${objection}`);
}

function findObjection(text: string, url: URL | null): string | null {
  if (text.length > LONGEST || (url && url.href.length > LONGEST)) return TOO_LONG;
  if (/\p{Cc}/u.test(text)) return CONTROL;
  switch (url?.protocol) {
    case 'http:':
    case 'https:':
      return url.username || url.password ? USER : null;
    case 'mailto:':
      return findMailObjection(url);
    default:
      return NO_ADDRESS;
  }
}

function findMailObjection({ host, pathname, search }: URL): string | null {
  if (host || UNLIKE_MAILBOX.test(pathname)) return NO_ADDRESS;
  const fields = search.slice(1).split('&');
  // Some programs part headers at semicolons too.
  const parts = fields.flatMap((field) => field.split(';')).filter((part) => part.includes('='));
  const other = parts.map(readName).find((name) => !MAIL_HEADERS.has(name));
  if (other !== undefined) {
    return `it would set “${shorten(other, MOST_SHOWN)}” of the message. Write the message yourself.`;
  }
  const lines = fields.map((field) =>
    readName(field) === 'body' ? field.replace(ENCODED_LAYOUT, '') : field,
  );
  return [pathname, ...lines].some((line) => ENCODED_CONTROL.test(line)) ? CONTROL : null;
}

function readName(part: string): string {
  const [name = ''] = part.split('=', 1);
  try {
    return decodeURIComponent(name).trim().toLowerCase();
  } catch {
    // Not an escape, so not the name of a header either.
    return name;
  }
}
