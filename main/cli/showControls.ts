// Controls but line feed and tab, and the marks that turn the direction of what follows. Marks that only stand between
// letters of one script and another do no harm.
const CONTROLS = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * The text with what could give orders to a terminal, or make it read as another, as escapes that can be seen. They are
 * those of JSON: of JSON they leave the meaning as it is.
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
