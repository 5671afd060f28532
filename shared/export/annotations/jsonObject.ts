/** An object of the export before it is written out. */
export type JsonObject = Record<string, unknown>;
