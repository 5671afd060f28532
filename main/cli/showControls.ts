// Controls but line feed and tab, and the marks that change the direction of what follows. Marks that only separate
// letters of different scripts do no harm.
const CONTROLS = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * The text with everything that could give orders to a terminal, or make the text read as another, as visible escapes.
 * They are those of JSON, so JSON keeps its meaning.
 */
export function showControls(text: string): string {
  return text.replace(
    CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text on one line, so that no part of it passes for a line of Attest’s own. */
export function toOneLine(text: string): string {
  return text.replace(LINE_ENDS, ' ');
}
