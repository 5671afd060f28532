/** What the backend refuses, and why. */
export const backend = {} as const;
