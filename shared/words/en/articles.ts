/** The list of articles, imports, the trash, labels. */
export const articles = {} as const;
