import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { dropInvisibles } from '../../../shared/document/dropInvisibles';
import { settlePasted } from '../../../shared/markup/settlePasted';

/** What is pasted or dropped goes through the same settling as what is imported. */
export function settledPaste(kind: 'article' | 'note'): Extension {
  return Extension.create({
    name: 'settledPaste',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          // A document of no window: nothing in it runs or loads.
          transformPastedHTML: (html) =>
            settlePasted(new DOMParser().parseFromString(html, 'text/html'), kind),
          transformPastedText: dropInvisibles,
        },
      }),
    ],
  });
}
