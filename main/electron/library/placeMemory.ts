import { z } from 'zod';
import { type ArticlePlace, articlePlaceSchema } from '../../../shared/ipc/articlePlace';
import { type ArticleId, articleIdSchema } from '../../../shared/model/ids';
import { readSettings, writeSettings } from '../launch/settingsFile';

/** Of how many articles the place is remembered: those that were read last. */
const MOST = 2000;

const WRITE_DELAY_MS = 1000;

const entrySchema = z.tuple([articleIdSchema, articlePlaceSchema]);

/** Where a person is in each article of a library, on this machine. No part of the library, and no loss if it goes. */
export interface PlaceMemory {
  /** Those read last come last. */
  list(): [ArticleId, ArticlePlace][];
  /** Remembers a place. It is on the disk a moment later. */
  note(article: ArticleId, place: ArticlePlace): void;
  /** Writes what is not on the disk yet. */
  flush(): void;
}

/** Opens the memory in `file`. `later` runs a task after that many milliseconds. */
export function openPlaceMemory(
  file: string,
  later: (task: () => void, delayMs: number) => void = (task, delayMs) => setTimeout(task, delayMs),
): PlaceMemory {
  const places = new Map(readEntries(file));
  let isWaiting = false;
  const flush = () => {
    if (!isWaiting) return;
    isWaiting = false;
    writeSettings(file, [...places]);
  };
  return {
    list: () => [...places],
    note(article, place) {
      places.delete(article);
      places.set(article, place);
      for (const oldest of places.keys()) {
        if (places.size <= MOST) break;
        places.delete(oldest);
      }
      if (!isWaiting) later(flush, WRITE_DELAY_MS);
      isWaiting = true;
    },
    flush,
  };
}

function readEntries(file: string): [ArticleId, ArticlePlace][] {
  const entries = z.array(z.unknown()).safeParse(readSettings(file));
  if (!entries.success) return [];
  return entries.data.flatMap((entry) => {
    const parsed = entrySchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}
