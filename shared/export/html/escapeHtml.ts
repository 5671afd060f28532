const NAMES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// HTML can't hold these, not even as references.
const UNSPEAKABLE = /(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Text for HTML, as content or as an attribute in quotes. Characters that HTML can't hold become U+FFFD, unit by unit. */
export function escapeHtml(text: string): string {
  return text
    .replace(UNSPEAKABLE, (character) => '\ufffd'.repeat(character.length))
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? character);
}

/** Plain text as paragraphs, one for each line that isn’t blank. Without a language it is of an unknown one. */
export function renderParagraphs(text: string, language = ''): string {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim());
  return lines
    .map((line) => `<p lang="${language}" dir="auto">${escapeHtml(line.trim())}</p>`)
    .join('');
}
