import { settleNames, settleTitle } from '../docx/readCore';
import type { Reader } from '../formats/ImportFormat';
import { Markers } from '../markers/Markers';
import { readMarked } from '../markers/readMarked';
import { languageOf } from './codePages';
import { RtfReader } from './RtfReader';

/**
 * Reads a text in the Rich Text Format. Comments become annotations, notes follow the text, headers and footers are left out.
 * Throws `invalid` for one that is nested too deep.
 */
export const readRtf: Reader = async ({ bytes, options, onProgress }) => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const markers = new Markers();
  const reader = new RtfReader(markers, options.changes ?? 'accept');
  const page = reader.read(source);
  onProgress(0.3);
  const { document, annotations } = readMarked(page, markers, reader.comments.found, (read) =>
    onProgress(0.3 + read * 0.7),
  );
  const [language] = [...reader.languages].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return {
    document,
    details: {
      title: settleTitle(reader.info.title),
      byline: settleNames(reader.info.author),
      published: reader.info.created,
      language: language === undefined ? '' : languageOf(language),
    },
    direction: reader.isReversed ? 'rtl' : null,
    pictures: reader.pictures.found,
    annotations,
    hasChanges: reader.hasChanges,
  };
};
