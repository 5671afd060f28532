import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { settlePastedHtml, settlePastedText } from '../paste/settlePastedHtml';

/** What is pasted or dropped goes through the same settling as what is imported. */
export function settledPaste(kind: 'article' | 'note'): Extension {
  return Extension.create({
    name: 'settledPaste',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPastedHTML: (html) => settlePastedHtml(html, kind),
          transformPastedText: settlePastedText,
        },
      }),
    ],
  });
}
