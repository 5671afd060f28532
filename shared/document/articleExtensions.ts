import { type Extensions, Mark } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { FormulaMark } from './formula/formula';
import { isSafeLink } from './isSafeLink';
import { BlockPlaces, LocatorMark } from './locator/blockPlaces';
import { PictureNode } from './PictureNode';

/** Without it, H₂O would read H2O. */
const Subscript = Mark.create({
  name: 'subscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: ({ HTMLAttributes }) => ['sub', HTMLAttributes, 0],
});

/** Without it, 10² would read 102. */
const Superscript = Mark.create({
  name: 'superscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes, 0],
});

/**
 * What an article's text can hold. The window's editor and the importers share this list, so that
 * what is imported is what is shown. Undo belongs to the library, hence no history here.
 */
export const articleExtensions: Extensions = [
  StarterKit.configure({
    undoRedo: false,
    trailingNode: false,
    code: false,
    link: { openOnClick: false, autolink: false, linkOnPaste: false, isAllowedUri: isSafeLink },
  }),
  // The app uses its key, Mod+E, for editing the text. Code may be a link, or bold; in Markdown it is inside such marks.
  Code.extend({ excludes: '', priority: 50, addKeyboardShortcuts: () => ({}) }),
  PictureNode,
  TableKit.configure({ table: { resizable: false } }),
  Subscript,
  Superscript,
  FormulaMark,
  LocatorMark,
  BlockPlaces,
];
