import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { readHtml } from './readHtml';
import { makePage, paragraphs } from './testing/makePage';

// The first page loads jsdom, which can be slow on a busy machine.
const slowly = { timeout: 30_000 };

const NOTE = 'An earlier version of this article gave the wrong year for the first crossing.';
const QUOTE = 'We were told twice that the frames would hold for another ten years.';

function read(html: string): { lines: string[]; leftOut: readonly string[] } {
  const { document, leftOut = [] } = readHtml(html);
  return {
    lines: readArticleText(document)
      .text.split('\n')
      .filter((line) => line.trim()),
    leftOut,
  };
}

/** What is read of a page beside the paragraphs that anybody would keep. */
function readOthers(parts: Parameters<typeof makePage>[0]): string[] {
  const { lines } = read(makePage(parts));
  expect(lines.filter((line) => paragraphs.includes(line))).toEqual(paragraphs);
  return lines.filter((line) => !paragraphs.includes(line));
}

describe('between the paragraphs of an article stay', slowly, () => {
  it.each<[string, string, string[]]>([
    [
      'a quotation and who said it',
      `<blockquote><p>${QUOTE}</p><footer>Ada Holm, captain</footer></blockquote>`,
      [QUOTE, 'Ada Holm, captain'],
    ],
    [
      'a quotation with its source beside',
      `<figure class="quote"><blockquote>${QUOTE}</blockquote><figcaption>Ada Holm</figcaption></figure>`,
      [QUOTE, 'Ada Holm'],
    ],
    [
      'a quotation in an aside',
      `<aside><p>${QUOTE}</p><cite>Ada Holm</cite></aside>`,
      [QUOTE, 'Ada Holm'],
    ],
    [
      'a box of words',
      `<aside class="infobox"><h3>The boat</h3><p>${NOTE}</p></aside>`,
      ['The boat', NOTE],
    ],
    ['what is called a comment', `<div class="comment">${NOTE}</div>`, [NOTE]],
    ['what is called a footer', `<footer><p>${NOTE}</p></footer>`, [NOTE]],
    ['what is called a sidebar', `<div class="sidebar"><p>${NOTE}</p></div>`, [NOTE]],
    ['what is called extra', `<div class="extra"><p>${NOTE}</p></div>`, [NOTE]],
    ['what is called related', `<div class="related-context"><p>${NOTE}</p></div>`, [NOTE]],
    ['what is called a banner', `<div id="banner"><p>${NOTE}</p></div>`, [NOTE]],
    ['what is complementary', `<div role="complementary"><p>${NOTE}</p></div>`, [NOTE]],
    ['a correction', `<p class="sponsor correction">${NOTE}</p>`, [NOTE]],
    [
      'a heading that is called a banner',
      '<h2 class="banner">What the council says</h2>',
      ['What the council says'],
    ],
    [
      'a heading in a header',
      '<header class="header"><h2>What the council says</h2></header>',
      ['What the council says'],
    ],
    [
      'a heading that is called a menu',
      '<h3 id="menu">What the council says</h3>',
      ['What the council says'],
    ],
    ['a short list', '<ul class="menu"><li>soup</li><li>bread</li></ul>', ['soup', 'bread']],
    [
      'a list of terms',
      '<dl class="legends"><dt>frame</dt><dd>a rib of the hull</dd></dl>',
      ['frame', 'a rib of the hull'],
    ],
    [
      'a table with numbers',
      '<div class="extra"><table><tr><th>Year</th><th>Trips</th></tr><tr><td>1998</td><td>9</td></tr></table></div>',
      ['Year', 'Trips', '1998', '9'],
    ],
    [
      'a formula on its own',
      '<div class="extra"><pre>trips = days * 2</pre></div>',
      ['trips = days * 2'],
    ],
    [
      'a link to a source',
      '<p class="extra">The report is <a href="https://x.example/r">on the council’s pages</a>, with all its tables, since the spring of that year.</p>',
      ['The report is on the council’s pages, with all its tables, since the spring of that year.'],
    ],
  ])('%s', (_case, within, expected) => {
    expect(readOthers({ within })).toEqual(expected);
  });
});

describe('after the last paragraph of an article stay', slowly, () => {
  it.each<[string, string, string[]]>([
    ['a correction', `<div class="correction"><p>${NOTE}</p></div>`, [NOTE]],
    ['a correction in a footer', `<footer><p>${NOTE}</p></footer>`, [NOTE]],
    ['an editor’s note in an aside', `<aside class="editors-note"><p>${NOTE}</p></aside>`, [NOTE]],
    [
      'footnotes that are only links',
      '<ol class="footnotes"><li><a href="https://x.example/a">The report</a></li><li><a href="https://x.example/b">The minutes</a></li></ol>',
      ['The report', 'The minutes'],
    ],
    [
      'sources under their heading',
      '<h2>Sources</h2><ul class="references"><li><a href="https://x.example/a">The report</a></li></ul>',
      ['Sources', 'The report'],
    ],
    [
      'who is to be thanked',
      `<section class="acknowledgements"><h2>Thanks</h2><p>To Ada Holm.</p></section>`,
      ['Thanks', 'To Ada Holm.'],
    ],
  ])('%s', (_case, after, expected) => {
    expect(readOthers({ after })).toEqual(expected);
  });

  it('what links in the text lead to, whatever it is called', () => {
    const page = makePage({
      within:
        '<p>It was said before.<a href="#n1">1</a> That was not the last time that it was said there.</p>',
      after:
        '<div class="widget"><p id="n1"><a href="#r1">1</a> <a href="https://x.example/">Minutes, page 7</a></p></div>',
    });
    expect(read(page).lines.at(-1)).toBe('1 Minutes, page 7');
  });
});

describe('before the first paragraph of an article stays', slowly, () => {
  it.each<[string, string, string[]]>([
    ['what it is about', `<header><p class="standfirst">${NOTE}</p></header>`, [NOTE]],
    ['a summary in points', `<div class="summary"><p>${NOTE}</p></div>`, [NOTE]],
  ])('%s', (_case, before, expected) => {
    expect(readOthers({ before })).toEqual(expected);
  });
});

const trimmings: [string, string][] = [
  [
    'links to other articles',
    '<div class="related"><h3>Read more</h3><ul><li><a href="/1">A storm is coming to the islands</a></li><li><a href="/2">Prices rise again</a></li></ul></div>',
  ],
  [
    'announcements',
    '<div class="more"><div class="card"><h3><a href="/1">A storm is coming to the islands</a></h3><p>The wind will be strong on Friday, and ferries may not sail at all.</p></div></div>',
  ],
  ['buttons to share it', '<div class="share"><button>Share</button><a href="/x">Post</a></div>'],
  [
    'a form for a newsletter',
    '<form class="newsletter"><p>Get the news of the islands in your inbox every morning.</p><input type="email"><button>Subscribe</button></form>',
  ],
  ['an advertisement', '<div class="ad"><span>Advertisement</span></div>'],
  [
    'what is hidden',
    '<div hidden><p>Nobody can read this paragraph, though it is long enough for one.</p></div>',
  ],
];

describe('of an article is left out', slowly, () => {
  it.each(trimmings)('between its paragraphs: %s', (_case, within) => {
    expect(readOthers({ within })).toEqual([]);
  });

  it.each([
    ...trimmings,
    [
      'comments',
      `<div id="comments"><h2>Comments</h2>${'<div class="comment"><b>ada</b><p>I have always said so, and nobody has listened to me.</p></div>'.repeat(4)}</div>`,
    ],
  ])('after its last paragraph: %s', (_case, after) => {
    expect(readOthers({ after })).toEqual([]);
  });

  it('a quotation that only repeats its words', () => {
    const words = paragraphs[1]?.slice(0, 80);
    expect(readOthers({ within: `<aside class="pullquote">“${words}”</aside>` })).toEqual([]);
  });
});

describe('what a page shows and its article lacks is told', slowly, () => {
  it('paragraphs, and no links or buttons', () => {
    const { leftOut } = read(
      makePage({
        after: `<div class="more"><div class="card"><h3><a href="/1">A storm is coming to the islands</a></h3><p>${NOTE}</p></div></div><div class="share"><button>Share</button></div>`,
      }),
    );
    expect(leftOut).toContain(NOTE);
    expect(leftOut.join(' ')).not.toMatch(/Share|Most read|storm/);
  });

  it('nothing, where nothing is lacking', () => {
    expect(read(makePage({ within: `<aside><p>${NOTE}</p></aside>` })).leftOut).toEqual([]);
  });

  it('nothing of a page that is kept whole', () => {
    const { document, leftOut } = readHtml(makePage({}), undefined, { isWholePage: true });
    expect(document.textContent).toContain('A storm is coming');
    expect(document.textContent).toContain('All rights reserved.');
    expect(leftOut).toEqual([]);
  });
});
