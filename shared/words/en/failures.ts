/** What went wrong where no part of the program knows more of it. */
export const failures = {
  'failure.internal': 'Something went wrong in Attest: {reason}',
} as const;
