import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './readFrontMatter';

describe('readFrontMatter', () => {
  it.each<[string, string, object, string]>([
    [
      'plain and quoted values',
      "---\ntitle: \"Who: paid?\"\nauthor: Jane Doe # staff\ndate: 2025-03-26\nurl: https://example.org/a#b\nlang: en\nsite: 'The ''Planet'''\ntags: [a, b]\n---\nText",
      {
        title: 'Who: paid?',
        byline: 'Jane Doe',
        published: '2025-03-26',
        url: 'https://example.org/a#b',
        language: 'en',
        publisher: "The 'Planet'",
      },
      'Text',
    ],
    [
      'lists in brackets',
      '---\nauthors: [Jane Doe, "John Roe"]\n---\n',
      { byline: 'Jane Doe, John Roe' },
      '',
    ],
    [
      'lists in lines',
      '---\nauthors:\n  - Jane Doe\n  - John Roe\n...\nText',
      { byline: 'Jane Doe, John Roe' },
      'Text',
    ],
    [
      'the first of two keys for one detail',
      '---\nurl: https://a.example\nsource: b\n---\n',
      { url: 'https://a.example' },
      '',
    ],
    [
      'values of more than one line',
      '---\ntitle: >\n  A long\n  title\nauthor: |-\n  Jane\n---\nText',
      { title: 'A long title', byline: 'Jane' },
      'Text',
    ],
    [
      'escapes, and commas within quotes',
      '---\ntitle: "Caf\\u00e9 \\"Zoë\\""\nauthors: ["Doe, Jane", John]\n---\n',
      { title: 'Café "Zoë"', byline: 'Doe, Jane, John' },
      '',
    ],
    [
      'what was written by hand and is no YAML',
      '---\ntitle: Paid: who?\nauthor: @jane\npublisher: [Daily] Planet\nurl: *x*\n---\nText',
      { title: 'Paid: who?', byline: '@jane', publisher: '[Daily] Planet', url: '*x*' },
      'Text',
    ],
    [
      'what is nested, empty or only a comment is passed over',
      '---\nmore:\n  title: No\nauthor:\nurl: # none\nsite:\n  of: No\n---\nText',
      {},
      'Text',
    ],
    [
      'more brackets than a call has room for are passed over',
      `---\nauthors: ${'['.repeat(1_000_000)}\ntitle: A\n---\nText`,
      { title: 'A' },
      'Text',
    ],
    [
      'names in tables and in links, as pandoc and Obsidian have them',
      '---\nauthor:\n  - name: Jane Doe\n    affiliation: MIT\n  - given: John\n    family: Roe\n  - "[[Ann Poe]]"\n  - "[[Who|Zoë]]"\n---\nText',
      { byline: 'Jane Doe, John Roe, Ann Poe, Zoë' },
      'Text',
    ],
    [
      'one name in a table',
      '---\nauthor:\n  name: Jane Doe\n---\nText',
      { byline: 'Jane Doe' },
      'Text',
    ],
    [
      'TOML',
      '+++\ntitle = "Who: paid?"\ndate = 2024-03-05\nauthors = ["Jane Doe", "John Roe"]\ndraft = false\n+++\nText',
      { title: 'Who: paid?', published: '2024-03-05', byline: 'Jane Doe, John Roe' },
      'Text',
    ],
    [
      'TOML with names and times',
      '+++\ndate = 2024-03-05T10:20:00Z\n[author]\nname = "Jane Doe"\n+++\nText',
      { published: '2024-03-05T10:20:00.000Z', byline: 'Jane Doe' },
      'Text',
    ],
    [
      'what is no TOML is text',
      '+++\nOnce upon a time\n+++\nText',
      {},
      '+++\nOnce upon a time\n+++\nText',
    ],
    [
      'the way of MultiMarkdown',
      'Title: Who paid?\nAuthor: Jane Doe\n  of the Planet\nBase Header Level: 2\n\nText',
      { title: 'Who paid?', byline: 'Jane Doe of the Planet' },
      '\nText',
    ],
    [
      'a text that begins with a word and a colon is text',
      'Author: nobody.\n\nText',
      {},
      'Author: nobody.\n\nText',
    ],
    [
      'two rules with prose between are text',
      '---\nOnce upon a time\n---\nText',
      {},
      '---\nOnce upon a time\n---\nText',
    ],
    ['an open end is text', '---\ntitle: A\nText', {}, '---\ntitle: A\nText'],
    ['not at the start', 'Text\n---\ntitle: A\n---\n', {}, 'Text\n---\ntitle: A\n---\n'],
  ])('%s', (_case, text, details, body) => {
    expect(readFrontMatter(text)).toEqual({ details, body });
  });
});
