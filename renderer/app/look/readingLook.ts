import type { z } from 'zod';
import {
  defaultPreferences,
  type Preferences,
  preferencesSchema,
} from '../../../shared/model/library';
import { recallStored } from '../../state/recallStored';
import { loadFace } from './loadFace';

const KEY = 'attest.look';

const readingLookSchema = preferencesSchema.omit({ theme: true, language: true });

/** What a person reads by, of the library’s preferences: the theme is the main process’s, since windows have one. */
export type ReadingLook = z.infer<typeof readingLookSchema>;

/** The look of the library shown last, for the first paint: the library itself comes later. */
export function recallLook(): ReadingLook {
  return recallStored(KEY, readingLookSchema) ?? pickLook(defaultPreferences);
}

export function pickLook(preferences: Preferences): ReadingLook {
  return readingLookSchema.parse(preferences);
}

/**
 * Gives the page this look, its face as soon as that is at hand unless another was chosen meanwhile (`signal`), and
 * remembers it for the next start. Never fails.
 */
export async function showLook(look: ReadingLook, signal?: AbortSignal): Promise<void> {
  const { style, dataset } = document.documentElement;
  style.setProperty('--reading-size', `${look.textSizePx}px`);
  dataset.columnWidth = look.columnWidth;
  dataset.leading = look.leading;
  dataset.paper = look.paper;
  localStorage.setItem(KEY, JSON.stringify(look));
  await loadFace(look.face);
  if (!signal?.aborted) dataset.face = look.face;
}
