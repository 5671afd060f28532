import type { EditorView } from '@tiptap/pm/view';

/**
 * Where the selection currently begins and ends. The editor learns of a selection made by keyboard only a
 * moment later, so while the text has the focus the browser’s own selection counts.
 */
export function readSelectionEnds(view: EditorView): { from: number; to: number } {
  const selection = view.dom.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  if (!anchorNode || !focusNode || !view.hasFocus()) return view.state.selection;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return view.state.selection;
  const anchor = view.posAtDOM(anchorNode, anchorOffset, 1);
  const focus = view.posAtDOM(focusNode, focusOffset, 1);
  return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
}
