/** The ledger. */
export const ledger = {} as const;
