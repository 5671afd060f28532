/** What is wrong with a library, and what can be done about it. */
export const checks = {} as const;
