const TEXT_INPUTS =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea';

/** True for inputs and text areas, whose native undo and paste are best left alone. */
export function isPlainInput(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TEXT_INPUTS);
}

/** True where letters typed become text. Editable regions that say they are read-only, as the article does while it is annotated, are none. */
export function isTextField(target: EventTarget | null): boolean {
  if (isPlainInput(target)) return true;
  const region = target instanceof Element && target.closest('[contenteditable]');
  return (
    region instanceof HTMLElement &&
    region.isContentEditable &&
    region.getAttribute('aria-readonly') !== 'true'
  );
}
