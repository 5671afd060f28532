import type { JsonObject, Migration } from './migration';

/**
 * Labels are records by id, with an order of their own; what is known about a text is separate from its article; an
 * anchor is a target and a list of selectors.
 */
export const textsOfTheirOwn: Migration = {
  to: 2,
  files: {
    library: ({ schemaVersion, id, createdAt, preferences, labels, ...others }) => ({
      schemaVersion,
      library: { id, createdAt, preferences },
      labels: Object.fromEntries(
        asList(labels).map((label, index) => [label.id, { ...label, order: index + 1 }]),
      ),
      ...others,
    }),
    article: ({ article, document, ...others }) => {
      const { direction, original, revision, revisions, ...own } = asObject(article);
      const text = { direction, original, revision, revisions };
      return { ...others, article: own, text, document };
    },
    annotations: ({ highlights, ...others }) => ({
      ...others,
      highlights: Object.fromEntries(
        Object.entries(asObject(highlights)).map(([id, record]) => {
          const highlight = asObject(record);
          return [id, { ...highlight, anchor: makeAnchor(highlight) }];
        }),
      ),
    }),
    revision: ({ schemaVersion, article, ...others }) => ({
      schemaVersion,
      owner: article,
      ...others,
    }),
  },
};

function makeAnchor({ article, anchor }: JsonObject): JsonObject {
  const { quote, position, ...others } = asObject(anchor);
  const selectors = [
    { ...asObject(quote), type: 'quote' },
    ...(position === null ? [] : [{ ...asObject(position), type: 'position' }]),
  ];
  return { target: article, ...others, selectors };
}

function asObject(value: unknown): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonObject;
  }
  throw new Error('A record is missing');
}

function asList(value: unknown): (JsonObject & { id: string })[] {
  if (Array.isArray(value)) return value.map(asObject) as (JsonObject & { id: string })[];
  throw new Error('A list is missing');
}
