import { readFileSync } from 'node:fs';
import { FontLooks } from './FontLooks';
import { textOf } from './line';
import { makeLines } from './makeLines';
import { openPdf } from './openPdf';
import { orderColumns } from './orderColumns';
import { readPage } from './readPage';

const pdf = await openPdf('x', new Uint8Array(readFileSync(process.argv[2]!)));
const page = await readPage(await pdf.getPage(+process.argv[3]!), new FontLooks());
for (const part of orderColumns(page.pieces)) {
  const lines = makeLines(part, {
    page: 0,
    pageWidth: page.width,
    isRightToLeft: process.argv[4] === 'rtl',
  });
  console.log(
    '-----',
    lines.length,
    Math.min(...part.map((p) => p.x)),
    Math.max(...part.map((p) => p.x + p.width)),
  );
  for (const l of lines)
    console.log(
      l.start.toFixed(0),
      l.end.toFixed(0),
      l.baseline.toFixed(0),
      l.size,
      l.cells.length,
      textOf(l).slice(0, 150),
    );
}
