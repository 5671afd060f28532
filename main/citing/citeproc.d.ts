/** The part of citeproc-js that Attest uses; it has no types of its own. */
declare module 'citeproc' {
  namespace CSL {
    interface System {
      retrieveLocale(locale: string): string;
      retrieveItem(id: string): object;
    }

    interface CitationItem {
      id: string;
      locator?: string;
      label?: string;
      suffix?: string;
    }

    interface Citation {
      citationID: string;
      citationItems: CitationItem[];
      properties: { noteIndex: number };
    }

    interface XmlNode {
      name: string;
      attrs: Record<string, string>;
      children: (XmlNode | string)[];
    }

    class Engine {
      constructor(system: System, style: string | XmlNode, locale: string, isLocaleForced: boolean);
      readonly opt: {
        readonly xclass: 'in-text' | 'note';
        readonly development_extensions: { wrap_url_and_doi: boolean };
      };
      rebuildProcessorState(
        citations: readonly Citation[],
        format: 'html' | 'text',
        uncited: readonly string[],
      ): [citationID: string, noteIndex: number, cited: string][];
      /** Adds to the list that it is given. */
      updateItems(ids: string[]): void;
      updateUncitedItems(ids: readonly string[]): void;
      makeCitationCluster(items: readonly CitationItem[]): string;
      /** False for a style without a bibliography. */
      makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
    }

    function parseXml(xml: string): XmlNode;
  }
  export = CSL;
}
