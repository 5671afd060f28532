/** A text cut to at most `most` characters: its beginning and end, with … between them. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  // Whole characters only, some of which are two units long.
  const start = text.slice(0, half).replace(/[\ud800-\udbff]$/, '');
  const end = text.slice(-half).replace(/^[\udc00-\udfff]/, '');
  return `${start}…${end}`;
}

/** A text whose words are cut to at most `most` characters: system dialogs don't break words, but grow with them. */
export function shortenWords(text: string, most: number): string {
  return text.replace(/\S+/g, (word) => shorten(word, most));
}
