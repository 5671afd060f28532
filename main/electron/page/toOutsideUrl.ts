import { AttestError } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';
import { shorten } from '../window/shorten';

/** In characters. Windows opens no longer links. */
const LONGEST = 2000;
const MOST_SHOWN = 100;

/** What a link may set in a message. Some mail programs take more: `attach` has them send one of the person's files. */
const MAIL_HEADERS = new Set(['to', 'cc', 'subject', 'body']);
/** What no mailbox in a link needs, but might end one for the program that reads it. */
const UNLIKE_MAILBOX = /[\s"<>\\]|%(?:22|26|3c|3e|3f|5c)/i;
const ENCODED_CONTROL = /%(?:[01][\da-f]|7f)/i;
const ENCODED_LAYOUT = /%0[9ad]/gi;

/** What is wrong with a link, as it is shown. */
type Objection = (link: string) => Message;

const isNoAddress: Objection = (link) => message('system.link.notAddress', { link });
const isTooLong: Objection = (link) => message('system.link.tooLong', { link, most: LONGEST });
const hasControl: Objection = (link) => message('system.link.control', { link });
const hasUser: Objection = (link) => message('system.link.user', { link });

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
  throw new AttestError('invalid', (objection ?? isNoAddress)(shorten(text, MOST_SHOWN)));
}

function findObjection(text: string, url: URL | null): Objection | null {
  if (text.length > LONGEST || (url && url.href.length > LONGEST)) return isTooLong;
  if (/\p{Cc}/u.test(text)) return hasControl;
  switch (url?.protocol) {
    case 'http:':
    case 'https:':
      return url.username || url.password ? hasUser : null;
    case 'mailto:':
      return findMailObjection(url);
    default:
      return isNoAddress;
  }
}

function findMailObjection({ host, pathname, search }: URL): Objection | null {
  if (host || UNLIKE_MAILBOX.test(pathname)) return isNoAddress;
  const fields = search.slice(1).split('&');
  // Some programs part headers at semicolons too.
  const parts = fields.flatMap((field) => field.split(';')).filter((part) => part.includes('='));
  const other = parts.map(readName).find((name) => !MAIL_HEADERS.has(name));
  if (other !== undefined) {
    const header = shorten(other, MOST_SHOWN);
    return (link) => message('system.link.mailHeader', { link, header });
  }
  const lines = fields.map((field) =>
    readName(field) === 'body' ? field.replace(ENCODED_LAYOUT, '') : field,
  );
  return [pathname, ...lines].some((line) => ENCODED_CONTROL.test(line)) ? hasControl : null;
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
