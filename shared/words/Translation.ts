/** The same sentences in another language: none missing, none that there is no English for. */
export type Translation<English> = Readonly<Record<keyof English, string>>;
