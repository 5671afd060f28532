/** What can go wrong where a text is brought in. */
export const imports = {} as const;
