/** The article view and the note editor. */
export const editor = {} as const;
