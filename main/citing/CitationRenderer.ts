import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import type { Cite, Cited, CiteRequest } from '../../shared/citation/citer';
import { parseLocator } from '../../shared/citation/parseLocator';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { makeCiteItem } from './makeCiteItem';
import { readEntry, readRuns } from './readRuns';
import { readStyle } from './readStyle';

/** Engines take a second to make and a lot of memory: what a person compares, and no more. */
const MOST_ENGINES = 3;
const NOTHING = '[CSL STYLE ERROR: reference with no printed form.]';

interface Held {
  readonly key: string;
  readonly engine: CSL.Engine;
}

/** Writes citations by citeproc, one request after another. `folder` holds the styles and locales that come with Attest. */
export class CitationRenderer {
  readonly #folder: string;
  readonly #held: Held[] = [];
  #items = new Map<string, Record<string, unknown>>();
  #requests = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A record that citeproc can’t take is cited by its title alone. Throws `invalid` for a style that can’t be used. */
  render(request: CiteRequest): Cited {
    this.#requests += 1;
    // What an engine knows of an item stays with its id, so that the ids of two requests must differ.
    const idOf = (id: string) => `${this.#requests}:${id}`;
    this.#items = new Map(
      request.items.map(({ id, csl }) => [idOf(id), makeCiteItem(csl, idOf(id))]),
    );
    try {
      return this.#renderWhatCan(request, idOf);
    } catch (error) {
      if (error instanceof AttestError) throw error;
      throw new AttestError('invalid', message('citations.style.fails'), { cause: error });
    }
  }

  #renderWhatCan(request: CiteRequest, idOf: (id: string) => string): Cited {
    try {
      return this.#render(request, idOf);
    } catch (error) {
      if (!this.#mend(request)) throw error;
      return this.#render(request, idOf);
    }
  }

  #render(request: CiteRequest, idOf: (id: string) => string): Cited {
    const engine = this.#engineOf(request);
    try {
      const ids = request.items.map(({ id }) => idOf(id));
      const citations = request.citations.map((cites, index) => toCitation(cites, index, idOf));
      // It would list what was not cited last time, too.
      engine.updateUncitedItems([]);
      engine.updateItems([]);
      const cited = engine.rebuildProcessorState(citations, 'html', ids);
      const { length } = idOf('');
      return {
        bibliography: listEntries(engine, ids).map(({ id, html }) => ({
          id: id.slice(length),
          ...(html.includes(NOTHING) ? { label: '', runs: [] } : readEntry(html)),
        })),
        citations: cited.map(([, , html]) => (html.includes(NOTHING) ? [] : readRuns(html))),
        isNote: engine.opt.xclass === 'note',
      };
    } catch (error) {
      // It may have stopped anywhere.
      this.#drop(engine);
      throw error;
    }
  }

  /** Leaves only the titles of records that fail by themselves; false where none does. */
  #mend(request: CiteRequest): boolean {
    let isMended = false;
    for (const [id, { title }] of [...this.#items]) {
      if (this.#canCite(request, id)) continue;
      this.#items.set(id, { id, type: 'document', title });
      isMended = true;
    }
    return isMended;
  }

  #canCite(request: CiteRequest, id: string): boolean {
    const engine = this.#engineOf(request);
    try {
      engine.updateItems([id]);
      listEntries(engine, [id]);
      engine.makeCitationCluster([{ id }]);
      return true;
    } catch {
      // Why doesn’t matter: what is left of it is cited.
      this.#drop(engine);
      return false;
    }
  }

  #engineOf({ style, locale, isLocaleForced }: CiteRequest): CSL.Engine {
    const key = JSON.stringify([style, locale, isLocaleForced]);
    const index = this.#held.findIndex((held) => held.key === key);
    const [found] = index < 0 ? [] : this.#held.splice(index, 1);
    const held = found ?? { key, engine: this.#makeEngine(style, locale, isLocaleForced) };
    this.#held.unshift(held);
    this.#held.length = Math.min(this.#held.length, MOST_ENGINES);
    return held.engine;
  }

  #makeEngine(style: CiteRequest['style'], locale: string, isLocaleForced: boolean): CSL.Engine {
    const xml = 'xml' in style ? style.xml : this.#read(`${style.bundled}.csl`);
    const { tree } = readStyle(xml);
    const system = {
      retrieveLocale: (wanted: string) => this.#readLocale(wanted),
      // It changes what it gets.
      retrieveItem: (id: string) => structuredClone(this.#items.get(id) ?? { id }),
    };
    const engine = new CSL.Engine(system, tree, locale, isLocaleForced);
    engine.opt.development_extensions.wrap_url_and_doi = true;
    return engine;
  }

  /** Styles ask for any language. English is what CSL falls back on. */
  #readLocale(wanted: string): string {
    const name = /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(wanted) ? `locales-${wanted}.xml` : '';
    const has = name && existsSync(join(this.#folder, 'locales', name));
    return this.#read(join('locales', has ? name : 'locales-en-US.xml'));
  }

  #read(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }

  #drop(engine: CSL.Engine): void {
    const index = this.#held.findIndex((held) => held.engine === engine);
    if (index >= 0) this.#held.splice(index, 1);
  }
}

function listEntries(engine: CSL.Engine, ids: readonly string[]): { id: string; html: string }[] {
  const made = engine.makeBibliography();
  // A style without a bibliography cites in notes only.
  if (!made) return ids.map((id) => ({ id, html: engine.makeCitationCluster([{ id }]) }));
  const [{ entry_ids }, entries] = made;
  return entries.map((html, index) => ({ id: entry_ids[index]?.[0] ?? '', html }));
}

function toCitation(
  cites: readonly Cite[],
  index: number,
  idOf: (id: string) => string,
): CSL.Citation {
  return {
    citationID: `c${index}`,
    citationItems: cites.map((cite) => toCitationItem(cite, idOf)),
    properties: { noteIndex: index + 1 },
  };
}

function toCitationItem({ id, locator }: Cite, idOf: (id: string) => string): CSL.CitationItem {
  const place = parseLocator(locator);
  return { id: idOf(id), ...place };
}
