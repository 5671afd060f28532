import type { z } from 'zod';
import type { CallResult } from '../../shared/ipc/contract';
import type { referencesRequestSchema } from '../../shared/ipc/referencesRequest';
import { createSource } from '../../shared/library/createSource';
import type { SourceId } from '../../shared/model/ids';
import { identifyItem } from '../../shared/references/identifyItem';
import { message } from '../../shared/words/message';
import type { Importer } from '../import/Importer';
import type { FoundReference } from '../references/FoundReferences';
import type { Jobs } from './Jobs';
import type { LibrarySession } from './LibrarySession';
import type { Mutations } from './Mutations';

type Request = z.output<typeof referencesRequestSchema>;
type Result = CallResult<'references.import'>;

const CANCELLED = message('backend.importCancelled');

/** Brings in the sources of a file in one change, without those that the library has. */
export class ReferenceImports {
  readonly #importer: Importer;
  readonly #session: LibrarySession;
  readonly #mutations: Mutations;
  readonly #jobs: Jobs;

  constructor(importer: Importer, session: LibrarySession, mutations: Mutations, jobs: Jobs) {
    this.#importer = importer;
    this.#session = session;
    this.#mutations = mutations;
    this.#jobs = jobs;
  }

  /** Cancelled, it has changed nothing. */
  async run({ job, name, bytes }: Request): Promise<Result> {
    this.#session.requireWritable();
    return this.#jobs.run(job, CANCELLED, async (signal) => {
      const found = await this.#importer.readReferences({ name, bytes }, signal);
      signal.throwIfAborted();
      const named = found.records.filter(({ csl }) => isNamed(csl));
      const unnamed = found.records
        .filter(({ csl }) => !isNamed(csl))
        .map(({ line }) => ({ line, message: message('references.unnamed') }));
      const { fresh, same } = this.#sort(named);
      const sources = await this.#add(fresh);
      return {
        format: found.format,
        sources,
        same: same.flatMap(({ record, as }) => {
          const source = typeof as === 'number' ? sources[as] : as;
          return source ? [{ line: record.line, source, csl: record.csl }] : [];
        }),
        problems: [...found.problems, ...unnamed].sort((a, b) => a.line - b.line),
        left: fresh.flatMap(({ left }, index) => {
          const source = sources[index];
          return source ? left.map((field) => ({ source, field })) : [];
        }),
      };
    });
  }

  /** Tells what is new from what the library has, or the file itself has had: then it is the number of the new one. */
  #sort(records: readonly FoundReference[]) {
    const known = new Map<string, SourceId | number>();
    for (const { id, csl } of this.#session.records.sources.values()) {
      for (const key of identifyItem(csl)) known.set(key, id);
    }
    const fresh: FoundReference[] = [];
    const same: { record: FoundReference; as: SourceId | number }[] = [];
    for (const record of records) {
      const keys = identifyItem(record.csl);
      const as = keys.flatMap((key) => known.get(key) ?? []).at(0);
      if (as !== undefined) {
        same.push({ record, as });
        continue;
      }
      for (const key of keys) known.set(key, fresh.length);
      fresh.push(record);
    }
    return { fresh, same };
  }

  async #add(records: readonly FoundReference[]): Promise<SourceId[]> {
    if (!records.length) return [];
    const args = createSource.args.parse({ sources: records.map(({ csl }) => ({ csl })) });
    return (await this.#mutations.run(createSource, args)).sources;
  }
}

/** A source is found again by its title or its address. */
function isNamed(csl: FoundReference['csl']): boolean {
  return Boolean(csl.title?.trim() || csl.URL?.trim());
}
