import type { Measure } from '../Measure';
import { measurePdf } from './measurePdf';

/** How well files of each format are read, of which it is known what they say. `folder` is for what is made. */
export async function measureFormats(folder: string): Promise<Measure[]> {
  return await measurePdf(folder);
}
