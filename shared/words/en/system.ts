/** The application menu and the dialogs of the system. */
export const system = {} as const;
