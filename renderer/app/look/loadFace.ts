import type { Preferences } from '../../../shared/model/library';

type Face = Preferences['face'];

/** The packages' names for them. */
const families: Record<Exclude<Face, 'system'>, string> = {
  literata: '"Literata Variable"',
  'source-sans': '"Source Sans 3 Variable"',
  atkinson: '"Atkinson Hyperlegible Next Variable"',
  opendyslexic: '"OpenDyslexic"',
};

/** Plain text, titles, and emphasis. */
const STYLES = ['', '600 ', 'italic '];

/** The value of CSS `font-family` for a face. */
export function familyOf(face: Face): string {
  return face === 'system' ? 'var(--font-serif)' : families[face];
}

/** Loads what Latin text needs of a face; other scripts come when they are laid out. Never fails: text has other fonts. */
export async function loadFace(face: Face): Promise<void> {
  if (face === 'system') return;
  await Promise.allSettled(
    STYLES.map((style) => document.fonts.load(`${style}1em ${families[face]}`)),
  );
}
