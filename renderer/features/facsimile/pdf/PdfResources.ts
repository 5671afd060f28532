type Load = () => Promise<string>;

/** The files of pdf.js’s package that pages may need, each a script of its own that holds it as base64: nothing is fetched. */
const resources: Readonly<Record<string, Load>> = {
  ...import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
    query: '?url&inline',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    query: '?url&inline',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm', {
    query: '?url&inline',
    import: 'default',
  }),
};

const byName = new Map(Object.entries(resources).map(([path, load]) => [nameOf(path), load]));

/** Hands pdf.js the maps of characters, the fonts and the decoders that a page needs, by their names. */
export class PdfResources {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const load = byName.get(filename);
    if (!load) throw new Error(`pdf.js has no ${filename}.`);
    const url = await load();
    return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
