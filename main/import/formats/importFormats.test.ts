import { describe, expect, it } from 'vitest';
import { recogniseBytes } from './importFormats';

const SAVED =
  'From: <Saved by Blink>\r\nSubject: News\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n';
const MAIL =
  'Message-ID: <1@x.example>\r\nFrom: Jane <jane@x.example>\r\nTo: jim@x.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n';

describe('recogniseBytes', () => {
  it.each<[string, string, string | undefined]>([
    ['a saved page, whose headers are those of mail', SAVED, 'mhtml'],
    ['mail with pictures', MAIL, 'email'],
    ['words', 'From: here on, nobody knew.', undefined],
  ])('recognises %s', (_case, head, format) => {
    expect(recogniseBytes(Buffer.from(head))?.format).toBe(format);
  });
});
