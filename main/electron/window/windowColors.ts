/** The page's own background (`--paper` in tokens.css), so that the window never flashes in another colour. */
export const windowColors = { light: '#fcfbf8', dark: '#1c1b19' } as const;
