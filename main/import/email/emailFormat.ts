import type { ImportFormat } from '../formats/ImportFormat';

/** Headers, folded or not, up to one that no text has by chance. */
const MESSAGE =
  /^(?:From \S+ [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|DKIM-Signature):[ \t]*\S/i;

export const emailFormat: ImportFormat = {
  format: 'email',
  extensions: ['eml', 'mbox'],
  // With its attachments.
  limitMb: 40,
  recognise: (head) => MESSAGE.test(head) && /^From:[ \t]*\S/im.test(head),
  load: async () => (await import('./readEmail')).readEmail,
};
