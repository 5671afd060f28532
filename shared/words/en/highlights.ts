/** Highlights, their list, their details. */
export const highlights = {} as const;
