/** What is said of newer versions of Attest. */
export const appUpdates = {} as const;
