/** Control characters other than white space. They come from damaged files and break exports. */
export const STRAY_CONTROLS = /[^\P{Cc}\s\u0085]/gu;

// Soft hyphen, zero width space, word joiner, byte order mark.
const BREAK_HINTS = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * The text without characters that only mark where a line may break, and without stray control characters:
 * they are invisible, and keep quotes from being found. Joiners and direction marks stay, since Persian,
 * Hindi and emoji need them.
 */
export function dropInvisibles(text: string): string {
  return text.replace(BREAK_HINTS, '').replace(STRAY_CONTROLS, '');
}
