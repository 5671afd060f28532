/** The export dialog. */
export const exportDialog = {} as const;
