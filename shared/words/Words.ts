import { IntlMessageFormat } from 'intl-messageformat';
import type { SpokenLanguage } from './language';
import type { Catalogue, Message, MessageId, MessageValue, ValuesArgument } from './message';

/** A language's sentences, numbers and dates. */
export interface Words {
  readonly language: SpokenLanguage;
  /** A sentence by its id and values, or one composed elsewhere. */
  say<Id extends MessageId>(id: Id, ...values: ValuesArgument<Id>): string;
  say(message: Message): string;
  /** A sentence in pieces, for views that render some of its values (`{name}`) or parts (`<b>…</b>`) differently. */
  sayInParts<Part>(id: MessageId, values: Readonly<Record<string, RichValue<Part>>>): Piece<Part>[];
  number(value: number): string;
  /** A fraction from 0 to 1, as a whole percentage. */
  percent(fraction: number): string;
  /**
   * A full or partial date (`2025`, `2025-03`, `2025-03-26`, or with a time, which is dropped); any other text is
   * unchanged.
   */
  date(text: string, style?: DateStyle): string;
  list(items: readonly string[]): string;
  /** In the language's alphabetical order, numbers by size. */
  compare(a: string, b: string): number;
}

export type DateStyle = 'long' | 'short';
export type RichValue<Part> = MessageValue | Part | ((content: Piece<Part>[]) => Part);
export type Piece<Part> = string | Part;

/** The words of a language. Sentences are ICU messages, formatted by FormatJS; each is parsed on first use. */
export function createWords(language: SpokenLanguage, catalogue: Catalogue): Words {
  const parsed = new Map<MessageId, IntlMessageFormat>();
  const formatOf = (id: MessageId): IntlMessageFormat => {
    const format = parsed.get(id) ?? new IntlMessageFormat(catalogue[id], language);
    parsed.set(id, format);
    return format;
  };
  const sayMessage = ({ id, values }: Message): string => {
    const said = Object.entries(values).map(([name, value]) => [name, plain(value)]);
    return String(formatOf(id).format(Object.fromEntries(said)));
  };
  const plain = (value: MessageValue) => (isMessage(value) ? sayMessage(value) : value);
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const collator = new Intl.Collator(language, { numeric: true });
  const dates = new Map<string, Intl.DateTimeFormat>();

  return {
    language,
    say(said: MessageId | Message, values: Message['values'] = {}) {
      return sayMessage(typeof said === 'string' ? { id: said, values } : said);
    },
    sayInParts<Part>(id: MessageId, values: Readonly<Record<string, RichValue<Part>>>) {
      const said = Object.entries(values).map(([name, value]) => [
        name,
        isMessage(value) ? sayMessage(value) : value,
      ]);
      const pieces = formatOf(id).format<Part>(Object.fromEntries(said));
      return Array.isArray(pieces) ? pieces : [pieces];
    },
    number: (value) => numbers.format(value),
    percent: (fraction) => percents.format(fraction),
    date(text, style = 'long') {
      const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(text);
      if (!match) return text;
      const [, year, month, day] = match;
      // Noon UTC, shown in UTC: no time zone moves it to another day.
      const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T12:00:00Z`);
      if (Number.isNaN(date.getTime())) return text;
      const options: Intl.DateTimeFormatOptions = {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month && { month: style }),
        ...(day && { day: 'numeric' }),
      };
      const key = JSON.stringify(options);
      const format = dates.get(key) ?? new Intl.DateTimeFormat(language, options);
      dates.set(key, format);
      return format.format(date);
    },
    list: (items) => lists.format(items),
    compare: collator.compare,
  };
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'id' in value && 'values' in value;
}
