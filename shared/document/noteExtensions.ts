import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { isSafeUrl } from './isSafeUrl';

/** What a note can hold: paragraphs, lists, quotes, code, links, bold and italic. */
export const noteExtensions: Extensions = [
  StarterKit.configure({
    undoRedo: false,
    heading: false,
    horizontalRule: false,
    underline: false,
    trailingNode: false,
    link: { openOnClick: false, autolink: true, linkOnPaste: true, isAllowedUri: isSafeUrl },
  }),
];
