/** Control characters that are no white space. They come from damaged files and break what is exported. */
export const STRAY_CONTROLS = /[^\P{Cc}\s\u0085]/gu;

// Soft hyphen, zero width space, word joiner, byte order mark.
const BREAK_HINTS = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * The text without the characters that only say where a line may break, and without stray control characters:
 * nobody sees them, and they keep a quote from being found. Joiners and direction marks stay, as Persian,
 * Hindi and emoji need them.
 */
export function dropInvisibles(text: string): string {
  return text.replace(BREAK_HINTS, '').replace(STRAY_CONTROLS, '');
}
