/** The words alone: typography and case vary from page to page. */
export function foldWords(text = ''): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
