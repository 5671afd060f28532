import type { LibraryState } from '../../shared/library/state';
import type { Capture } from '../../shared/model/capture';
import type { ArticleId } from '../../shared/model/ids';
import type { Attachments } from '../storage/Attachments';

/** What has attachments: an article, or the captures. */
type Owner = ArticleId | 'captures';

/**
 * Which of the attachments made since the library was opened are referred to. After an import is undone, redo may need
 * its bytes again, so they stay until the library is closed; what nothing refers to then is removed. Until then such
 * attachments are marked on the disk, so that a crash leaves no bytes behind unnoticed.
 */
export class AttachmentClaims {
  readonly #attachments: Attachments;
  /** How often texts of each article were made from each attachment, and captures hold it, minus what was undone. */
  readonly #counts = new Map<string, Map<Owner, number>>();
  /** Attachments of articles that were deleted for good. Whether others need them is not known yet. */
  readonly #freed = new Set<string>();
  /** Attachments from before, of captures that were removed. Undo may need them. */
  readonly #idle = new Set<string>();

  constructor(attachments: Attachments) {
    this.#attachments = attachments;
  }

  /** Keeps bytes. Nothing refers to new ones yet. */
  async save(bytes: Uint8Array, extension: string): Promise<{ name: string; isNew: boolean }> {
    const saved = await this.#attachments.save(bytes, extension);
    if (saved.isNew) this.#counts.set(saved.name, new Map());
    return saved;
  }

  /** Removes an attachment that nothing refers to. */
  async drop(name: string): Promise<void> {
    this.#counts.delete(name);
    await this.#attachments.remove(name);
  }

  /** Marks the attachments that a change about to be saved leaves without a text. To be settled once it is saved. */
  async plan(
    before: LibraryState,
    after: LibraryState,
    by: 'command' | 'undo' | 'deletion',
  ): Promise<{ settle(): Promise<void> }> {
    const steps: { name: string; owner: Owner; step: number }[] = [];
    const take = async (name: string, owner: Owner, step: number) => {
      if (!this.#counts.has(name)) return;
      steps.push({ name, owner, step });
      const planned = steps.filter((one) => one.name === name).map((one) => one.step);
      if (this.#count(name) + sum(planned) === 0) await this.#attachments.disclaim(name);
    };
    const freed = new Set<string>();
    const captured = countCaptured(before, after);
    for (const [name, { step, count: left }] of captured) {
      await take(name, 'captures', step);
      if (!this.#counts.has(name) && left === 0) await this.#attachments.disclaim(name);
    }
    for (const id of new Set([...before.articles.keys(), ...after.articles.keys()])) {
      if (by === 'deletion' && !after.articles.has(id)) {
        for (const name of await this.#attachments.namedBy(id)) {
          await this.#attachments.disclaim(name);
          freed.add(name);
        }
        for (const [name, counts] of this.#counts) await take(name, id, -(counts.get(id) ?? 0));
        continue;
      }
      const [old, now] = [attachmentsOfText(before, id), attachmentsOfText(after, id)];
      // What a command replaces stays with the earlier revision.
      const [changed, step] = by === 'command' ? [without(now, old), 1] : [without(old, now), -1];
      for (const name of changed) await take(name, id, step);
    }
    return {
      settle: async () => {
        for (const { name, owner, step } of steps) {
          const counts = this.#counts.get(name);
          counts?.set(owner, (counts.get(owner) ?? 0) + step);
          // What is deleted is not redone.
          if (by === 'deletion') counts?.delete(owner);
        }
        for (const name of new Set(steps.map((one) => one.name))) {
          if (freed.has(name) || this.#count(name) === 0) continue;
          this.#freed.delete(name);
          // The change is saved. A marker that can’t be removed is found to be wrong at the next start.
          await Promise.allSettled([this.#attachments.claim(name)]);
        }
        for (const name of freed) this.#freed.add(name);
        for (const [name, { count: left }] of captured) {
          if (this.#counts.has(name)) continue;
          if (left === 0) this.#idle.add(name);
          // As above.
          else if (this.#idle.delete(name)) {
            await Promise.allSettled([this.#attachments.claim(name)]);
          }
        }
      },
    };
  }

  /** Removes the attachments of deleted articles that no other text was made from, unless they are being used again. */
  async clearFreed(isInUse: (name: string) => boolean): Promise<void> {
    await this.#clear(this.#freed, isInUse);
  }

  async #clear(names: Set<string>, isInUse: (name: string) => boolean): Promise<void> {
    if (!names.size) return;
    const claimed = await this.#attachments.findClaimed(names);
    for (const name of [...names]) {
      if (isInUse(name)) continue;
      names.delete(name);
      // Marked already. Redo of another import may need it, and what names it may only be what undo left.
      if (this.#counts.get(name)?.size && this.#count(name) === 0) continue;
      if (claimed.has(name)) await this.#attachments.claim(name);
      else await this.drop(name);
    }
  }

  /** Removes what nothing refers to, as nothing can be redone any longer. */
  async clearUp(): Promise<void> {
    for (const name of [...this.#counts.keys()]) {
      if (this.#count(name) === 0) await this.drop(name);
    }
    await this.#clear(this.#idle, () => false);
  }

  #count(name: string): number {
    return sum(this.#counts.get(name)?.values() ?? []);
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** The attachments of captures that came or went: by how many, and how many captures have them now. */
function countCaptured(before: LibraryState, after: LibraryState) {
  const counted = new Map<string, { step: number; count: number }>();
  if (before.captures === after.captures) return counted;
  const changed = [
    ...[...before.captures.values()].filter(({ id }) => !after.captures.has(id)),
    ...[...after.captures.values()].filter(({ id }) => !before.captures.has(id)),
  ];
  const names = new Set(changed.flatMap(attachmentsOf));
  for (const name of names) {
    const had = count(before, name);
    const has = count(after, name);
    counted.set(name, { step: has - had, count: has });
  }
  return counted;
}

function count({ captures }: LibraryState, name: string): number {
  return [...captures.values()].filter((capture) => attachmentsOf(capture).includes(name)).length;
}

function attachmentsOf({ attachment, text }: Capture): string[] {
  return text ? [attachment, text] : [attachment];
}

function without(names: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...names].filter((name) => !others.has(name));
}

/** What the current text of an article was made from, and its pictures. */
function attachmentsOfText({ articles }: LibraryState, id: ArticleId): Set<string> {
  const original = articles.get(id)?.text.original;
  return new Set(original ? [original.attachment, ...(original.pictures ?? [])] : []);
}
