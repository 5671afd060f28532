/** The styles that come with Attest, as the files `resources/styles/<id>.csl`, in the order in which they are offered. */
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

const STYLES = 'http://www.zotero.org/styles';

/** What CSL calls them, by which dependent styles name their parent. */
const uris: Record<BundledStyleId, readonly string[]> = {
  apa: [`${STYLES}/apa`],
  'chicago-note-bibliography': [`${STYLES}/chicago-note-bibliography`],
  'chicago-author-date': [`${STYLES}/chicago-author-date`],
  'modern-language-association': [`${STYLES}/modern-language-association`],
  vancouver: [`${STYLES}/nlm-citation-sequence`, `${STYLES}/vancouver`],
  'harvard-cite-them-right': [`${STYLES}/harvard-cite-them-right`],
  ieee: [`${STYLES}/ieee`],
};

/** The style of a library where nobody has chosen one, or the chosen one is gone. */
export const DEFAULT_STYLE = 'apa' satisfies BundledStyleId;

/** True for the id of a bundled style. */
export function isBundledStyle(id: string): id is BundledStyleId {
  return bundledStyleIds.some((known) => known === id);
}

/** The bundled style that a dependent style names as its parent. */
export function findBundledParent(uri: string): BundledStyleId | undefined {
  const plain = uri.replace(/^https:/, 'http:');
  return bundledStyleIds.find((id) => uris[id].includes(plain));
}
