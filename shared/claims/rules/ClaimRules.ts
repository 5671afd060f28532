/** What a language says claims with. Words are in small letters, with straight apostrophes. */
export interface ClaimRules {
  language: string;
  /** Forms of verbs that report whatever they come with: “said”. */
  says: ReadonlySet<string>;
  /** Forms that report only with a “that”, a colon or a quotation: “found that”. */
  finds: ReadonlySet<string>;
  /** Words that say that what follows is reported: “that”. */
  that: ReadonlySet<string>;
  /** What can stand between a subject and its verb: “also”, “has”. Words that end as `betweenEnding` do can too. */
  between: ReadonlySet<string>;
  betweenEnding: string;
  /** What makes a verb none that reports, right before it: “to say”. */
  notBefore: ReadonlySet<string>;
  /** Phrases after which a speaker follows: “according to”. */
  phrases: readonly string[];
  /** Phrases that have the speaker in themselves: “in her view”. */
  views: readonly string[];
  /** Prepositions that make a named person the speaker at the start of a sentence: “for”. */
  forWhom: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** The pronouns that mean a person who was named: “she”. */
  ofPersons: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** What no name of a speaker goes on after, to the left: “because”. */
  bounds: ReadonlySet<string>;
  /** What no name of a speaker goes on with, to the right: “in”. */
  adjuncts: ReadonlySet<string>;
  /** What can link parts of a name of a speaker: “of”. */
  links: ReadonlySet<string>;
  /** Prepositions that can link more to what “according to” names: “familiar with”. */
  joins: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Words before a name that are no part of it: “Mayor”. */
  titles: ReadonlySet<string>;
  /** Words in names of what is not a person: “University”. */
  bodies: ReadonlySet<string>;
  /** True where the noun that is counted comes right after its number, and adjectives after that. */
  isNounFirst: boolean;
  /** True where every noun is written with a capital. */
  areNounsCapital: boolean;
  numbers: ReadonlySet<string>;
  scales: ReadonlySet<string>;
  units: ReadonlySet<string>;
  /** What can stand before a number and is part of the figure: “about”. Phrases of several words too. */
  approximators: readonly string[];
  /** Patterns of shares; `#` is a number. */
  fractions: readonly string[];
  /** Words after which a number is a name: “page 12”. */
  labels: ReadonlySet<string>;
  /** Nouns that can be counted, although they don’t look like a plural. */
  plurals: ReadonlySet<string>;
  /** Words that look like a plural, and end what is counted. */
  notCounted: ReadonlySet<string>;
  /** Dates that months, weekdays and years don’t tell: “last week”. */
  dates: readonly string[];
  /** What makes a year of a number with four digits, right before it. */
  beforeYears: ReadonlySet<string>;
  superlatives: readonly RegExp[];
  comparisons: readonly RegExp[];
}

/** A table’s cell: words between spaces or line ends. */
export function list(...cells: readonly string[]): Set<string> {
  return new Set(cells.flatMap((cell) => cell.trim().split(/\s+/)));
}
