import { z } from 'zod';
import { messageSchema } from '../words/message';

/** What kind of copy of Attest is running: which package it came from, or why it isn’t a published one. */
export const copyKindSchema = z.enum([
  'appimage',
  'deb',
  'rpm',
  'installer',
  'mac',
  'portable',
  'archive',
  'fallback',
  'development',
]);
export type CopyKind = z.infer<typeof copyKindSchema>;

const selfUpdating: readonly CopyKind[] = ['appimage', 'deb', 'rpm', 'installer', 'mac'];

/** True for copies that can replace themselves with a newer version; the others can only announce it. */
export function canUpdateItself(kind: CopyKind): boolean {
  return selfUpdating.includes(kind);
}

/** A version newer than the one running. */
export const releaseSchema = z.object({
  version: z.string(),
  /** What is new in it, as plain text; may be empty. */
  notes: z.string(),
});
export type Release = z.infer<typeof releaseSchema>;

/** Everything known about newer versions of Attest. */
export const appUpdatesSchema = z.object({
  /** The person has agreed to look for them. Nothing goes over the network while this is false. */
  isOn: z.boolean(),
  /** The running version. */
  version: z.string(),
  kind: copyKindSchema,
  /** False where this copy doesn’t know where newer ones are published. */
  hasFeed: z.boolean(),
  checkedAt: z.iso.datetime().nullable(),
  release: releaseSchema.nullable(),
  /** `ready` once the release is downloaded and verified; it is installed when Attest quits. */
  step: z.enum(['idle', 'checking', 'downloading', 'ready']),
  /** Of the download, 0 to 1. */
  fraction: z.number().min(0).max(1),
  /** Why the last check or download failed. */
  failure: messageSchema.nullable(),
});
export type AppUpdatesState = z.infer<typeof appUpdatesSchema>;

export const appUpdateActionSchema = z.enum(['turnOn', 'turnOff', 'check', 'download', 'restart']);
export type AppUpdateAction = z.infer<typeof appUpdateActionSchema>;
