/** A text of at most `most` characters: of a longer one the beginning and the end, with … between them. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  // By whole characters, some of which are two units long.
  const start = text.slice(0, half).replace(/[\ud800-\udbff]$/, '');
  const end = text.slice(-half).replace(/^[\udc00-\udfff]/, '');
  return `${start}…${end}`;
}

/** A text without a word of more than `most` characters: systems break no words, and widen what they show them in. */
export function shortenWords(text: string, most: number): string {
  return text.replace(/\S+/g, (word) => shorten(word, most));
}
