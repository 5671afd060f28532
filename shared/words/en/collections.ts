/** Groups of articles. */
export const collections = {} as const;
