/** What was typed and could not be saved. */
export const keptEdits = {} as const;
