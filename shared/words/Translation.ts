/** The same sentences in another language: none missing, none without an English original. */
export type Translation<English> = Readonly<Record<keyof English, string>>;
