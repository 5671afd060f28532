/** The tag of what a file says is no part of its text: running heads, page numbers, lines. */
export const ARTIFACT = 'artifact';
