/** In windows this narrow each panel lies over the article (`Panel.module.css`). */
export const narrowWindow = {
  isInspectorShown: '(max-width: 899px)',
  isSidebarShown: '(max-width: 599px)',
} as const;

/** What the window shows of the panels once none of them lies over the article. */
export function withoutCovers(): { isInspectorShown?: false; isSidebarShown?: false } {
  const covers = (panel: keyof typeof narrowWindow) => matchMedia(narrowWindow[panel]).matches;
  return {
    ...(covers('isInspectorShown') && { isInspectorShown: false }),
    ...(covers('isSidebarShown') && { isSidebarShown: false }),
  };
}
