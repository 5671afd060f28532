import { describe, expect, it } from 'vitest';
import { AttestError } from '../../../shared/model/AttestError';
import { english } from '../../../shared/words/loadWords';
import { toOutsideUrl } from './toOutsideUrl';

const long = (length: number) => `https://example.org/${'a'.repeat(length - 20)}`;

/** Why a link is refused, as the person reads it. */
function refusalOf(link: string): string {
  try {
    return `opened: ${toOutsideUrl(link)}`;
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    return english.say(error.said);
  }
}

describe('toOutsideUrl', () => {
  it.each([
    ['a web page', 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['a page without encryption', 'http://example.org/', 'http://example.org/'],
    ['a scheme in capitals', 'HTTPS://Example.org/A', 'https://example.org/A'],
    ['a space at each end', ' https://example.org/\n', 'https://example.org/'],
    ['letters of other scripts', 'https://exämple.org/ü', 'https://xn--exmple-cua.org/%C3%BC'],
    ['letters that look like others', 'https://аpple.com/', 'https://xn--pple-43d.com/'],
    ['spaces and quotes', 'https://example.org/a "b" c', 'https://example.org/a%20%22b%22%20c'],
    ['slashes the wrong way', 'http:\\\\example.org\\a', 'http://example.org/a'],
    ['an “@” behind the host', 'https://example.org/@ida', 'https://example.org/@ida'],
    [
      'a host that ends at a backslash',
      'http://a.example\\@b.example/',
      'http://a.example/@b.example/',
    ],
    ['as much as fits', long(2000), long(2000)],
    ['mail', 'mailto:desk@example.org', 'mailto:desk@example.org'],
    ['mail in capitals', 'MAILTO:desk@example.org', 'mailto:desk@example.org'],
    [
      'mail with the usual headers',
      'mailto:a@example.org,b@example.org?To=c@example.org&CC=d@example.org&Subject=A b&body=1%0D%0A2',
      'mailto:a@example.org,b@example.org?To=c@example.org&CC=d@example.org&Subject=A%20b&body=1%0D%0A2',
    ],
    [
      'mail with a semicolon',
      'mailto:a@example.org?subject=a;b',
      'mailto:a@example.org?subject=a;b',
    ],
    ['mail without its end', 'mailto:a@example.org?cc=b#&attach=c', 'mailto:a@example.org?cc=b'],
  ])('answers %s', (_what, link, url) => {
    expect(toOutsideUrl(link)).toBe(url);
  });

  it.each([
    '',
    'example.org',
    '//example.org/',
    'https://',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java script:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    'smb://example.org/share',
    'ms-msdt:/id',
    'app://attest/index.html',
    'blob:https://example.org/1',
    'view-source:https://example.org/',
    'mailto://a@example.org',
    'mailto:a@example.org" -attach "/etc/passwd',
    'mailto:a@example.org%22%20-attach%20%22/etc/passwd',
    'mailto:a@example.org%3Fattach=/etc/passwd',
    'mailto:a@example.org%26attach=/etc/passwd',
  ])('refuses what is no address of web or mail: %s', (link) => {
    expect(() => toOutsideUrl(link)).toThrow('system.link.notAddress');
  });

  it.each([
    'https://user:pw@example.org/',
    'https://google.com@evil.example/',
    'https://:pw@example.org/',
    'https:\\\\google.com@evil.example',
    'https://google.com%2F@evil.example/',
  ])('refuses a name before the host: %s', (link) => {
    expect(() => toOutsideUrl(link)).toThrow('system.link.user');
  });

  it.each([
    ['attach', '?attach=/etc/passwd'],
    ['attachment', '?subject=a&attachment=/etc/passwd'],
    ['attach', '?ATTACH=/etc/passwd'],
    ['attach', '?%61tt%41ch=/etc/passwd'],
    ['%61ttach', '?%2561ttach=/etc/passwd'],
    ['attach', '?subject=a;attach=/etc/passwd'],
    ['attach', '?subject=a;%20attach=/etc/passwd'],
    ['attach', '?subject=a&amp;attach=/etc/passwd'],
    ['bcc', '?bcc=b@example.org'],
    ['%ff', '?%ff=a'],
    ['', '?=a'],
  ])('refuses to set “%s” of a message: %s', (name, query) => {
    expect(refusalOf(`mailto:a@example.org${query}`)).toContain(`would set “${name}”`);
  });

  it.each([
    'https://exam\nple.org/',
    'https://example.org/\tb',
    'java\nscript:alert(1)',
    'https://example.org/\u0000',
    'mailto:a@example.org%0D%0ABcc:b@example.org',
    'mailto:a@example.org?subject=a%0abcc:b@example.org',
    'mailto:a@example.org?body=a%00',
    'mailto:a@example.org?subject=a;%0abcc:b@example.org',
  ])('refuses control characters: %j', (link) => {
    expect(() => toOutsideUrl(link)).toThrow('system.link.control');
  });

  it.each([
    ['as it is written', long(2001)],
    ['once its letters are encoded', `https://example.org/${'ü'.repeat(400)}`],
    ['by far', long(1_000_000)],
  ])('refuses what is too long %s, and does not show all of it', (_when, link) => {
    expect(refusalOf(link)).toContain('longer than 2,000 characters');
    expect(refusalOf(link)).toMatch(/^.{0,300}$/);
  });
});
