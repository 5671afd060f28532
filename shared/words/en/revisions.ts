/** Revisions, updates, and the review of what they changed. */
export const revisions = {} as const;
