/** Moves focus to the next pane (1) or the one before (−1), in the order of the page. Panes carry `data-pane`. */
export function focusNextPane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = current === -1 && direction === -1 ? 0 : current;
  const next = panes[(from + direction + panes.length) % panes.length];
  const start = next?.querySelector<HTMLElement>('[data-pane-start]') ?? next;
  start?.focus();
}
