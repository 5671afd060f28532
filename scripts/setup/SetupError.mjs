/** Something the person has to know or do; its message is a whole sentence and is shown without a stack. */
export class SetupError extends Error {}
