/** Something the user has to know or do; its message is a full sentence, shown without a stack. */
export class SetupError extends Error {}
