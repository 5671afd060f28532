/** What storage says of files and of the library’s folder. */
export const storage = {} as const;
