const WEB = /^(?:https?:\/\/|www\.)\S+\.\S+$|^https?:\/\/localhost\S*$/i;
const DOI = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i;
/** Of the lines in a list of addresses, those that are remarks. */
const REMARK = /^\s*#/;

/** The web addresses in a text that is nothing but addresses and DOIs, each once; none for any other text. */
export function readAddresses(text: string): string[] {
  const lines = text.replace(/\bdoi:\s+/gi, 'doi:').split(/\r?\n/);
  const words = lines.filter((line) => !REMARK.test(line)).flatMap((line) => line.split(/\s+/));
  const addresses = words.filter(Boolean).map(toAddress);
  return addresses.includes('') ? [] : [...new Set(addresses)];
}

/** The address in a shortcut to a page, as Windows (`.url`) and macOS (`.webloc`) save them; none for any other file. */
export function readShortcut(name: string, content: string): string[] {
  if (/\.url$/i.test(name)) return readAddresses(/^URL=(.*)$/im.exec(content)?.[1] ?? '');
  if (!/\.webloc$/i.test(name)) return [];
  const found = /<key>URL<\/key>\s*<string>([^<]*)<\/string>/i.exec(content)?.[1] ?? '';
  return readAddresses(found.replaceAll('&amp;', '&'));
}

function toAddress(word: string): string {
  const [, doi] = DOI.exec(word) ?? [];
  if (doi) return `https://doi.org/${doi}`;
  if (!WEB.test(word)) return '';
  const address = /^www\./i.test(word) ? `https://${word}` : word;
  return URL.canParse(address) ? address : '';
}
