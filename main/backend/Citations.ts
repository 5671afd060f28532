import type { z } from 'zod';
import type { Cite, Cited, CiteInStyle, CiteSources } from '../../shared/citation/citer';
import { cslOfArticle } from '../../shared/export/cslOfArticle';
import type { CitedThings } from '../../shared/ipc/citedThings';
import type { CallResult, contract } from '../../shared/ipc/contract';
import { createCitationStyle } from '../../shared/library/citationStyleCommands';
import { type ArticleState, requireHighlight, requireSource } from '../../shared/library/state';
import { compareHighlights } from '../../shared/model/highlight';
import type { ArticleId } from '../../shared/model/ids';
import { compareLinks, type Link } from '../../shared/model/link';
import type { SpokenLanguage } from '../../shared/words/language';
import { type ChosenStyle, chooseFile, chooseStyle } from '../citing/chooseStyle';
import { decodeStyle, readStyle } from '../citing/readStyle';
import type { LibrarySession } from './LibrarySession';
import type { Mutations } from './Mutations';

type Request = z.output<(typeof contract)['cite.render']['args']>;
type Rendered = CallResult<'cite.render'>;
type OpenState = (id: ArticleId) => Promise<ArticleState>;

type ToCite = Parameters<CiteInStyle>[0];

/** Cites what is in the library, in its style or another one. */
export class Citations {
  readonly #session: LibrarySession;
  readonly #openState: OpenState;
  readonly #cite: CiteSources;

  constructor(session: LibrarySession, openState: OpenState, cite: CiteSources) {
    this.#session = session;
    this.#openState = openState;
    this.#cite = cite;
  }

  async render(request: Request): Promise<Rendered> {
    const toCite = await this.#collect(request.cited);
    if (toCite.items.length === 0) return { bibliography: [], inText: [] };
    const { bibliography, citations } = await this.#write(this.#choose(request), toCite);
    return {
      bibliography: bibliography.map(({ id, ...entry }) => ({
        ...entry,
        // Ids of sources or of the article went in.
        source: id as Rendered['bibliography'][number]['source'],
      })),
      inText: citations.at(-1) ?? [],
    };
  }

  /** Cites in the library’s own style, among words of that language. */
  inStyle(language: SpokenLanguage): CiteInStyle {
    return (toCite) => this.#write(this.#choose({ language }), toCite);
  }

  #write(chosen: ChosenStyle, toCite: ToCite): Promise<Cited> {
    return this.#cite({ ...chosen, ...toCite });
  }

  #choose({
    style,
    csl,
    locale,
    language,
  }: Pick<Request, 'language'> & Partial<Request>): ChosenStyle {
    const { library, citationStyles } = this.#session.records;
    const { preferences } = library;
    const choice = { locale: locale ?? preferences.citationLocale, language };
    if (csl !== undefined) return chooseFile(csl, choice, citationStyles.values());
    return chooseStyle(
      { style: style ?? preferences.citationStyle, ...choice },
      citationStyles.values(),
    );
  }

  async #collect(cited: CitedThings): Promise<ToCite> {
    if (cited.of === 'sources') {
      const cites = cited.sources.map((id) => ({ id, locator: '' }));
      return this.#toCite([cites]);
    }
    const { article, highlights, links } = await this.#openState(cited.article);
    if (cited.of === 'article') {
      const { id } = article;
      const { locator } = cited;
      return { items: [{ id, csl: cslOfArticle(article) }], citations: [[{ id, locator }]] };
    }
    const inOrder = [...links.values()].sort(compareLinks);
    if (cited.of === 'highlight') {
      requireHighlight({ article, highlights, links }, cited.highlight);
      return this.#toCite([
        inOrder.filter((link) => link.highlight === cited.highlight).map(toCite),
      ]);
    }
    const ordered = [...highlights.values()].sort(compareHighlights);
    return this.#toCite(
      ordered.flatMap(({ id }) =>
        inOrder.filter((link) => link.highlight === id).map((link) => [toCite(link)]),
      ),
    );
  }

  #toCite(citations: readonly (readonly Cite[])[]): ToCite {
    const given = citations.filter((cites) => cites.length > 0);
    const ids = new Set(given.flat().map(({ id }) => id));
    const items = [...ids].map((id) => {
      const { csl } = requireSource(this.#session.records, id as Link['source']);
      return { id, csl };
    });
    return { items, citations: given };
  }
}

function toCite({ source, locator }: Link): Cite {
  return { id: source, locator };
}

/** Adds the citation style of a file to the library. Throws `invalid` for what isn’t one. */
export async function importCitationStyle(
  bytes: Uint8Array,
  session: LibrarySession,
  mutations: Mutations,
): Promise<CallResult<'citationStyle.import'>> {
  session.requireWritable();
  const xml = decodeStyle(bytes);
  const { title, uri } = readStyle(xml);
  // Throws where the style that it depends on is missing.
  chooseFile(xml, { locale: 'auto', language: 'en' }, session.records.citationStyles.values());
  const args = createCitationStyle.args.parse({ title, uri, xml });
  const { style } = await mutations.run(createCitationStyle, args);
  return { style, title };
}
