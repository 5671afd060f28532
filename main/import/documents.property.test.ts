import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { AttestError } from '../../shared/model/AttestError';
import { readDocx } from './docx/readDocx';
import { makeDocx, paragraph, run } from './docx/testing/makeDocx';
import { readEpub } from './epub/readEpub';
import { readOdt } from './odt/readOdt';
import { readRtf } from './rtf/readRtf';
import { readInput } from './testing/readInput';

const docx = makeDocx({
  body: `${paragraph(`${run('Words ')}<w:ins w:id="1"><w:r><w:t>more</w:t></w:r></w:ins>`)}<w:tbl><w:tr><w:tc/></w:tr></w:tbl>`,
});
const rtf = Buffer.from(
  String.raw`{\rtf1\ansi{\fonttbl{\f0 Times;}}\trowd\cellx9\intbl a\cell\row{\footnote b}\u1055? c{\field{\*\fldinst HYPERLINK "x"}{\fldrslt d}}\par}`,
);
const odt = Buffer.from(
  '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list></office:text></office:body></office:document>',
);
const epub = zipSync({
  'a.opf': Buffer.from(
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>',
  ),
  'a.html': Buffer.from('<p>Words<br>more'),
});

/** A file with some of its bytes replaced. */
const damaged = (bytes: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((changes) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, value] of changes) copy[at] = value;
      return copy;
    });

describe('a damaged document', () => {
  it.each([
    ['Word', readDocx, docx],
    ['RTF', readRtf, rtf],
    ['OpenDocument', readOdt, odt],
    ['EPUB', readEpub, epub],
  ])(
    'of %s is read as a sound article, or refused with a sentence',
    async (_format, reader, bytes) => {
      await fc.assert(
        fc.asyncProperty(damaged(bytes), async (file) => {
          try {
            const { document } = await readInput(reader, file);
            document.check();
            expect(document.type.schema).toBe(articleDocumentSchema);
          } catch (error) {
            expect(error).toBeInstanceOf(AttestError);
          }
        }),
        { numRuns: 100 },
      );
    },
  );
});
