/** The frame of the window: its bars, its settings, its small controls. */
export const window = {} as const;
