/**
 * Moves focus to the next pane (1) or the one before (−1), in the order of the page. Panes carry
 * `data-pane`; focus goes to what has `data-pane-start` in it, in a pane of controls to the first, or
 * else to the pane itself. `focusText` takes the focus for the middle, where it answers true.
 */
export function focusNextPane(direction: 1 | -1, focusText: () => boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = current === -1 && direction === -1 ? 0 : current;
  const next = panes[(from + direction + panes.length) % panes.length];
  if (!next || (next.matches('main') && focusText())) return;
  const first = next.dataset.pane === 'controls' ? 'button:not(:disabled)' : '[data-pane-start]';
  const start = next.querySelector<HTMLElement>(first) ?? next;
  start.focus();
}
