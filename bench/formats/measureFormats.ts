import type { Measure } from '../Measure';
import { measureLongPdf } from './measureLongPdf';
import { measureOffice } from './measureOffice';
import { measurePdf } from './measurePdf';
import { MissingProducer } from './pdf/runProducer';

/** How well files of each format are read, of which it is known what they say. `folder` is for what is made. */
export async function measureFormats(folder: string): Promise<Measure[]> {
  return [
    ...(await measureOffice(folder)),
    ...(await measurePdf(folder)),
    ...(await measureLong(folder)),
  ];
}

async function measureLong(folder: string): Promise<Measure[]> {
  try {
    return await measureLongPdf(folder);
  } catch (error) {
    if (!(error instanceof MissingProducer)) throw error;
    process.stderr.write(`a long PDF: left out, since ${error.program} is not installed\n`);
    return [];
  }
}
