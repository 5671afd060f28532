/** Five paragraphs that any reader takes for an article. */
export const paragraphs: readonly string[] = [
  'The ferry company said on Monday that it would give up the night crossing, which has run between the two islands since 1951, unless the regional council pays for a new boat before the winter.',
  'Passengers who met at the quay were angry, since most of them work in the hospital on the larger island, and the last bus on the other side, they said, leaves before the evening shift has ended.',
  'The council’s treasurer, a former harbour pilot, answered that the boat could be repaired for a tenth of the price, and that the company had been told so twice, in writing, by its own engineers.',
  'An inspection in March found cracks in two of the frames, but none below the waterline, and the inspector allowed the boat to sail until the end of the year, in winds of up to force seven.',
  'Both sides will meet again on Thursday, at the request of the ministry, which has said that it will not let the smaller island be cut off, whatever the night crossing costs.',
];

/** A page with such an article, in which something stands between two of its paragraphs, after its last, or before its first. */
export function makePage({ before = '', within = '', after = '' }): string {
  const [one, two, three, four, five] = paragraphs.map((words) => `<p>${words}</p>`);
  return `<!doctype html><html lang="en"><head><title>The night crossing</title></head><body>
    <header class="site"><a href="/">Island News</a><nav><a href="/a">News</a> <a href="/b">Sport</a></nav></header>
    <div class="page"><article><h1>The night crossing</h1>${before}${one}${two}${within}${three}${four}${five}${after}</article>
    <aside class="sidebar"><h2>Most read</h2><ul><li><a href="/1">A storm is coming</a></li><li><a href="/2">Prices rise</a></li></ul></aside></div>
    <footer>Copyright 2024 Island News. All rights reserved.</footer></body></html>`;
}
