import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test document consists of: the XML inside each part’s root. */
interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  commentsExtended?: string;
  core?: string;
  /** Further relationships of the document. */
  relationships?: string;
  files?: Record<string, Uint8Array>;
}

const ROOTS = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
} as const;

/** A document of Word, as a zip archive, with nothing in it but what the test is about. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = { ...parts.files };
  const references: string[] = [parts.relationships ?? ''];
  for (const [name, root] of Object.entries(ROOTS)) {
    const inner = parts[name as keyof typeof ROOTS];
    if (inner === undefined) continue;
    files[`word/${name}.xml`] = strToU8(`<${root} ${NAMESPACES}>${inner}</${root}>`);
    references.push(relationship(name, name, `${name}.xml`));
  }
  files['word/document.xml'] = strToU8(
    `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
  );
  files['word/_rels/document.xml.rels'] = strToU8(relationships(references.join('')));
  files['docProps/core.xml'] = strToU8(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core ?? ''}</cp:coreProperties>`,
  );
  files['_rels/.rels'] = strToU8(
    relationships(
      relationship('document', 'officeDocument', 'word/document.xml') +
        relationship('core', 'metadata/core-properties', 'docProps/core.xml'),
    ),
  );
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...files });
}

export function relationship(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** A paragraph of runs; text alone is one run. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
