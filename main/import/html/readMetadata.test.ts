import { describe, expect, it } from 'vitest';
import { inertWindow } from './inertWindow';
import { type PageMetadata, readMetadata } from './readMetadata';

const nothing: PageMetadata = {
  title: '',
  byline: '',
  publisher: '',
  published: '',
  url: '',
  language: '',
};

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readMetadata', () => {
  it.each<[string, string, Partial<PageMetadata>]>([
    ['nothing', '<p>a</p>', {}],
    ['the title', '<title> a </title>', { title: 'a' }],
    [
      'Open Graph',
      '<meta property="og:title" content="a"><meta property="og:site_name" content="b"><meta property="article:published_time" content="2020-01-02"><meta property="og:url" content="https://x.example/a"><meta property="og:locale" content="pt_BR">',
      {
        title: 'a',
        publisher: 'b',
        published: '2020-01-02',
        url: 'https://x.example/a',
        language: 'pt-BR',
      },
    ],
    [
      'scholarly publishers',
      '<meta name="citation_title" content="a"><meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, John"><meta name="citation_publication_date" content="2020/01/02"><meta name="citation_journal_title" content="b">',
      { title: 'a', byline: 'Doe, Jane; Roe, John', published: '2020/01/02', publisher: 'b' },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="a"><meta name="DC.Creator" content="b"><meta name="DC.date" content="2020"><meta name="DC.language" content="de">',
      { title: 'a', byline: 'b', published: '2020', language: 'de' },
    ],
    [
      'JSON-LD',
      jsonLd({
        '@type': 'NewsArticle',
        headline: 'a',
        author: [{ '@type': 'Person', name: 'b' }, { name: 'c' }],
        publisher: { name: 'd' },
        datePublished: '2020-01-02',
        inLanguage: 'fr',
      }),
      { title: 'a', byline: 'b, c', publisher: 'd', published: '2020-01-02', language: 'fr' },
    ],
    [
      'JSON-LD in a graph',
      jsonLd({
        '@graph': [
          { '@type': 'Organization', name: 'x' },
          { '@type': ['Thing', 'BlogPosting'], headline: 'a', author: 'b' },
        ],
      }),
      { title: 'a', byline: 'b' },
    ],
    ['JSON-LD of something else', jsonLd({ '@type': 'Product', name: 'a' }), {}],
    ['JSON-LD that is broken', '<script type="application/ld+json">{"@type":</script>', {}],
    ['JSON-LD that is null', jsonLd([null, 1, 'a', [[]]]), {}],
    [
      'a time',
      '<time itemprop="datePublished" datetime="2020-01-02">a</time>',
      { published: '2020-01-02' },
    ],
    [
      'a canonical address',
      '<link rel="canonical" href="https://x.example/a">',
      { url: 'https://x.example/a' },
    ],
    [
      'an address that is none',
      '<link rel="canonical" href="/a"><meta property="og:url" content="javascript:a">',
      {},
    ],
    [
      'the comment of a browser that saved the page',
      '<!-- saved from url=(0021)https://x.example/a/b -->\n<html lang="en"><p>a</p>',
      { url: 'https://x.example/a/b', language: 'en' },
    ],
    [
      'the comment of SingleFile',
      '<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://x.example/a \n saved date: Wed\n--><p>a</p>',
      { url: 'https://x.example/a', language: 'en' },
    ],
    ['a language that is none', '<html lang="english, please">', {}],
  ])('reads %s', (_case, html, expected) => {
    const page = new inertWindow.DOMParser().parseFromString(html, 'text/html');
    expect(readMetadata(page)).toEqual({ ...nothing, ...expected });
  });
});
