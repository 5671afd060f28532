import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Words } from '../../../shared/words/Words';

/** What is needed of where the menu was asked for. */
export type FieldState = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >;
};

/** In a field what can be done with its text; elsewhere only Copy, where something is selected. */
export function fieldMenuTemplate(
  { isEditable, selectionText, editFlags }: FieldState,
  { say }: Words,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: say('system.menu.copy'),
    enabled: editFlags.canCopy,
  };
  if (!isEditable) return selectionText.trim() ? [copy] : [];
  return [
    { role: 'cut', label: say('system.menu.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say('system.menu.paste'), enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: say('system.menu.selectAll'), enabled: editFlags.canSelectAll },
  ];
}
