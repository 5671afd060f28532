/** What stands in exports besides what a person wrote. */
export const exports = {} as const;
