import { describe, expect, it } from 'vitest';
import { recogniseData } from './recogniseData';

const BODY =
  'The committee met on Tuesday to hear what had become of the money that was set aside.';

describe('recogniseData', () => {
  it.each<[string, string, string | null, string]>([
    ['refs.bib', '@article{a,\n title = {b},\n}', 'references', 'bibtex'],
    ['refs.txt', '% mine\n\n@book{a, title = "b"}', 'references', 'bibtex'],
    ['refs.ris', 'TY  - JOUR\nTI  - a\nER  - \n', 'references', 'ris'],
    ['refs.json', '[{"type":"book","title":"a"}]', 'references', 'csl'],
    ['refs.enw', '%0 Journal Article\n%A Doe\n', null, 'endnote'],
    ['refs.nbib', 'PMID- 123\nOWN - NLM\n', null, 'medline'],
    ['refs.txt', 'FN Clarivate Analytics\nVR 1.0\nPT J\n', null, 'webOfScience'],
    [
      'a.json',
      '{"rows":[{"user":"acct:jane@hypothes.is","target":[]}]}',
      'annotations',
      'hypothesis',
    ],
    [
      'a.jsonld',
      '{"target":{"selector":{"type":"TextQuoteSelector"}}}',
      'annotations',
      'webAnnotations',
    ],
    ['a.json', '{"items":[{"annotationText":"a"}]}', 'annotations', 'zoteroAnnotations'],
    [
      'a.json',
      '{"url":"https://x.example","highlights":[{"text":"a"}]}',
      'annotations',
      'highlightsJson',
    ],
    ['a.csv', 'Highlight,Book Title,Book Author\na,b,c', 'annotations', 'readwise'],
    ['a.csv', 'id,description,tag,content,document\n1,,a,b,c', 'annotations', 'taguette'],
    [
      'My Clippings.txt',
      'The Book (Jane Doe)\n- Your Highlight on page 3 | Added on Tuesday\n\nWords.\n==========\n',
      'annotations',
      'clippings',
    ],
    ['a.json', '{\n  "format": "attest-article",\n  "version": 1}', null, 'attest'],
    ['a.txt', '{"a": [1, 2]}', null, 'json'],
    ['cut.json', '{"a": [1, 2', null, 'json'],
    ['a.txt', '{"a": 1}\n{"a": 2}\n{"a": 3}\n', null, 'jsonLines'],
    ['a.ipynb', '{"cells": [], "nbformat": 4}', null, 'notebook'],
    ['a.geojson', '{"type": "FeatureCollection", "features": []}', null, 'geojson'],
    ['a.xml', '<data><a/></data>', null, 'xml'],
    ['-', '<?xml version="1.0"?>\n<!-- a -->\n<data/>', null, 'xml'],
    ['-', '<tei:TEI xmlns:tei="a"><tei:p>b</tei:p></tei:TEI>', null, 'xml'],
    ['-', '<?xml version="1.0"?><rss version="2.0"></rss>', null, 'feed'],
    ['-', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', null, 'feed'],
    ['-', '<opml version="2.0"><head/></opml>', null, 'outline'],
    ['-', '<gpx version="1.1"></gpx>', null, 'track'],
    ['-', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', null, 'drawing'],
    ['-', '<!DOCTYPE plist PUBLIC "a" "b">\n<plist version="1.0"></plist>', null, 'propertyList'],
    ['a.csv', 'a,b', null, 'table'],
    ['-', 'port,depth,year\nOslo,12,2020\nLisbon,9,2019\n"Den Haag, NL",4,2018\n', null, 'table'],
    ['-', 'port;depth;year\nOslo;12,5;2020\nLisbon;9;2019\nBergen;4;2018\n', null, 'table'],
    ['-', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR', null, 'calendar'],
    ['-', 'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD', null, 'contacts'],
    ['-', 'dn: cn=Jane,dc=example\ncn: Jane', null, 'contacts'],
    ['-', 'diff --git a/b b/b\nindex 1..2', null, 'patch'],
    ['-', '--- a.txt\n+++ b.txt\n@@ -1 +1 @@\n-a\n+b', null, 'patch'],
    ['-', '-----BEGIN PGP MESSAGE-----\n\nabc', null, 'key'],
    ['-', '%!PS-Adobe-3.0', null, 'postscript'],
    ['-', '% mine\n\\documentclass{article}\n', null, 'latex'],
    ['-', '#EXTM3U\n#EXTINF:1,a', null, 'playlist'],
    ['-', '# Spanish\nmsgid ""\nmsgstr ""\n', null, 'translations'],
    ['-', '#!/bin/sh\necho a', null, 'script'],
    ['a.py', 'import os', null, 'script'],
    ['-', '-- MySQL dump 10.13\n\nCREATE TABLE a (b int);', null, 'database'],
    ['a.yaml', 'a: b', null, 'settings'],
    [
      '-',
      '2024-03-05T10:00:00Z INFO started\n2024-03-05T10:00:01Z WARN slow\n2024-03-05T10:00:02Z ERROR gone\n2024-03-05T10:00:03Z INFO done',
      null,
      'log',
    ],
    [
      '-',
      'Mar  5 10:00:00 host cron[12]: a\nMar  5 10:00:01 host cron[12]: b\nMar  5 10:00:02 host sshd[9]: c\nMar  5 10:00:03 host sshd[9]: d',
      null,
      'log',
    ],
    [
      '-',
      '1.2.3.4 - - [05/Mar/2024:10:00:00 +0000] "GET / HTTP/1.1" 200 12\n'.repeat(5),
      null,
      'log',
    ],
  ])('%s: %j', (name, text, offer, kind) => {
    expect(recogniseData(name, text)).toEqual({ kind, offer });
  });

  it.each<[string, string, string]>([
    ['prose', 'a.txt', BODY],
    ['prose about BibTeX', 'a.txt', `${BODY}\n\n@article{a,\n title = {b},\n}`],
    ['prose about calendars', 'a.txt', `A file starts with\nBEGIN:VCALENDAR\nand so on. ${BODY}`],
    ['prose about patches', 'a.txt', `${BODY}\n\ndiff --git a/b b/b`],
    ['prose that starts with a rule', 'a.txt', `--- \n${BODY}`],
    ['prose that starts with a note', 'a.txt', `[1] ${BODY}`],
    ['a number in brackets', 'a.txt', '[1]'],
    ['prose that starts with a brace', 'a.txt', `{sic} ${BODY}`],
    ['prose that starts with a tag', 'a.txt', `<p> is the tag of a paragraph. ${BODY}`],
    ['a page', 'a.txt', '<?xml version="1.0"?>\n<html><p>a</p></html>'],
    [
      'a talk with times',
      'a.txt',
      '[05/03/2024, 10:00:00] Jane: Hi\n[05/03/2024, 10:00:05] Jim: Hi\n'.repeat(4),
    ],
    [
      'minutes with times',
      'a.txt',
      '10:00:00 The chair opens\n10:05:00 A pilot speaks\n10:15:00 An error is found\n10:20:00 Vote\n',
    ],
    [
      'a poem with commas',
      'a.txt',
      'So long, so far, so good,\nso late, so soon, so what,\nso near, so dear, so much,\nso here, so there, so gone,\n',
    ],
    ['a list of names', 'a.txt', 'Doe, Jane\nRoe, John\nPoe, Ann\nLoe, Zoë\n'],
    ['a table by tabs within a text', 'a.txt', 'a\tb\tc\n1\t2\t3\n4\t5\t6\n7\t8\t9\n'],
    ['mail', 'a.txt', 'From: the mayor\nTo: the council\n\nDear all,'],
    ['SQL in words', 'a.txt', 'Create table manners, and keep them.'],
    ['settings in words', 'a.txt', 'Time: noon\nPlace: the harbour\n'],
    ['nothing', 'a.txt', ''],
  ])('takes %s for what it is', (_case, name, text) => {
    expect(recogniseData(name, text)).toBeNull();
  });
});
