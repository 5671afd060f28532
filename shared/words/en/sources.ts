/** Sources, and links to them. */
export const sources = {} as const;
