import type { ImportFormat } from '../formats/ImportFormat';

const SAVED = /^From: <?Saved by |^Snapshot-Content-Location:/im;
const RELATED = /^Content-Type:\s*multipart\/related\b/im;
/** What mail has and saved pages don’t. */
const MAIL = /^(?:Received|To|Message-ID|Delivered-To|Return-Path):/im;

export const mhtmlFormat: ImportFormat = {
  format: 'mhtml',
  extensions: ['mhtml', 'mht'],
  // With its pictures.
  limitMb: 100,
  recognise: (head) => {
    if (!/^[\w-]+:/.test(head)) return false;
    const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
    return SAVED.test(headers) || (RELATED.test(headers) && !MAIL.test(headers));
  },
  load: async () => (await import('./readMhtml')).readMhtml,
};
