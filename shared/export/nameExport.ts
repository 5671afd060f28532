import type { ExportFormat } from '../ipc/contract';
import { makeFileName } from './makeFileName';

/** What the names of exported files end in. */
export const exportExtensions: Record<ExportFormat, string> = {
  markdown: 'md',
  html: 'html',
  jsonld: 'jsonld',
  json: 'json',
};

/** A file name for an article of this title in a format. */
export function nameExport(title: string, format: ExportFormat): string {
  return makeFileName(title, exportExtensions[format]);
}
