/** What commands on records and texts refuse, and why. */
export const core = {} as const;
