/** The part of EDTF.js that is used here; it has no types of its own. */
declare module 'edtf' {
  /** A point in time. Months count from 0; a season is the second value, from 21. */
  export interface EdtfDate {
    readonly type: 'Date' | 'Season' | 'Year';
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    readonly unspecified?: number;
  }
  export interface EdtfInterval {
    readonly type: 'Interval';
    /** Null where that end is open. */
    readonly values: readonly (EdtfDate | null)[];
  }
  export interface EdtfOther {
    readonly type: 'Decade' | 'Century' | 'List' | 'Set';
  }
  /** Throws where the text is not EDTF. */
  export function parse(text: string): EdtfDate | EdtfInterval | EdtfOther;
}
