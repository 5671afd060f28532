import { z } from 'zod';

/** A moment, as ISO 8601 in UTC with milliseconds. */
export const timestampSchema = z.iso.datetime();
export type Timestamp = string;

/** Tells the time. Passed as an argument, so that tests can stop it. */
export interface Clock {
  now(): Timestamp;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
