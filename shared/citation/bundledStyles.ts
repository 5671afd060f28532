/** In the order in which they are offered. */
export const bundledStyleIds = [
  'apa',
  'chicago-note-bibliography',
  'chicago-author-date',
  'modern-language-association',
  'vancouver',
  'harvard-cite-them-right',
  'ieee',
] as const;
export type BundledStyleId = (typeof bundledStyleIds)[number];

/** A style that comes with Attest: the file `resources/styles/<id>.csl`. */
export interface BundledStyle {
  readonly id: BundledStyleId;
  /** What it is called, in every language. */
  readonly title: string;
  /** What CSL calls it, by which dependent styles name their parent. */
  readonly uris: readonly string[];
}

const STYLES = 'http://www.zotero.org/styles';

export const bundledStyles: readonly BundledStyle[] = [
  { id: 'apa', title: 'APA 7', uris: [`${STYLES}/apa`] },
  {
    id: 'chicago-note-bibliography',
    title: 'Chicago 17 (notes and bibliography)',
    uris: [`${STYLES}/chicago-note-bibliography`],
  },
  {
    id: 'chicago-author-date',
    title: 'Chicago 17 (author-date)',
    uris: [`${STYLES}/chicago-author-date`],
  },
  {
    id: 'modern-language-association',
    title: 'MLA 9',
    uris: [`${STYLES}/modern-language-association`],
  },
  {
    id: 'vancouver',
    title: 'Vancouver (NLM)',
    uris: [`${STYLES}/nlm-citation-sequence`, `${STYLES}/vancouver`],
  },
  {
    id: 'harvard-cite-them-right',
    title: 'Harvard (Cite Them Right)',
    uris: [`${STYLES}/harvard-cite-them-right`],
  },
  { id: 'ieee', title: 'IEEE', uris: [`${STYLES}/ieee`] },
];

/** The style of a library where nobody has chosen one, or the chosen one is gone. */
export const DEFAULT_STYLE = 'apa' satisfies BundledStyleId;

/** The bundled style with that id. */
export function findBundledStyle(id: string): BundledStyle | undefined {
  return bundledStyles.find((style) => style.id === id);
}

/** The bundled style that a dependent style names as its parent. */
export function findBundledParent(uri: string): BundledStyle | undefined {
  const plain = uri.replace(/^https:/, 'http:');
  return bundledStyles.find(({ uris }) => uris.includes(plain));
}
