import { z } from 'zod';
import { citationLocaleChoiceSchema } from '../citation/citationLocale';
import { citedTextSchema } from '../citation/citedText';
import { bibliographyEntrySchema } from '../citation/citer';
import { proposalSchema } from '../claims/Proposal';
import { ledgerCursorSchema, ledgerPageSchema } from '../ledger/ledgerPage';
import { matchCheckSchema } from '../ledger/matchCheck';
import { actionSchema } from '../library/action';
import { commands } from '../library/commands';
import { textRangeSchema } from '../model/anchor';
import { articleSummarySchema } from '../model/articleSummary';
import { attachmentSchema } from '../model/attachment';
import { captureSchema } from '../model/capture';
import { documentSchema } from '../model/document';
import { highlightSchema } from '../model/highlight';
import {
  articleIdSchema,
  captureIdSchema,
  citationStyleIdSchema,
  highlightIdSchema,
  sourceIdSchema,
} from '../model/ids';
import { linkSchema } from '../model/link';
import { listsShape } from '../model/records';
import { revisionSchema } from '../model/revision';
import { sourceSchema } from '../model/source';
import { textOwnerSchema, textSchema } from '../model/text';
import { comparedBlockSchema } from '../revision/comparedBlock';
import { revisionResultSchema } from '../revision/highlightOutcome';
import { searchRequestSchema, searchResultSchema } from '../search/searchResult';
import { spokenLanguageSchema } from '../words/language';
import { messageSchema } from '../words/message';
import {
  annotationsReportSchema,
  annotationsRequestSchema,
  annotationsResultSchema,
} from './annotationsRequest';
import { inArticle, nothing } from './callShapes';
import { captureRequestSchema, captureResultSchema } from './captureRequest';
import { citedThingsSchema } from './citedThings';
import { problemSchema, undoStateSchema } from './events';
import { exportFormatSchema, exportOptionsSchema } from './exportRequest';
import {
  bytesSchema,
  fileReadingSchema,
  importRequestSchema,
  importResultSchema,
  restoreRequestSchema,
  sameArticleSchema,
  updateRequestSchema,
} from './importRequest';
import {
  leftFieldSchema,
  referencesExportSchema,
  referencesRequestSchema,
  referencesResultSchema,
} from './referencesRequest';
import { windowContract } from './windowContract';

/** The most of the ledger that is asked for at once. */
const MOST_CLAIMS = 10_000;
const MOST_ARTICLES = 1000;

/** Why nothing can be changed; null where it can. */
const readOnlyReasonSchema = messageSchema.nullable();
const articleTallySchema = z.object({
  revisions: z.int().nonnegative(),
  highlights: z.int().nonnegative(),
  /** Highlights with a note. */
  notes: z.int().nonnegative(),
  links: z.int().nonnegative(),
});

const inText = z.object({ owner: textOwnerSchema });
const inRevision = inText.extend({ revision: z.int().positive() });

/**
 * Calls that change nothing, and those that are more than one command. The backend answers. An answer that `isLarge`
 * is checked by the page after it is shown: thousands of records take longer to check than to paint. One that `isBinary`
 * holds bytes, which JSON text doesn’t.
 */
const queries = {
  'library.open': {
    /**
     * With `newest`, only what a window shows first: the summaries of that many articles, imported last, and of `also`.
     * The others come with `library.articles`, and the sources with `library.sources`.
     */
    args: z.object({
      newest: z.int().positive().optional(),
      also: z.array(articleIdSchema).default([]),
    }),
    result: z.object({
      /** Its own records. */
      ...listsShape('library'),
      folder: z.string(),
      isReadOnly: z.boolean(),
      readOnlyReason: readOnlyReasonSchema,
      articles: z.array(articleSummarySchema),
      articleCount: z.int().nonnegative(),
      /** False where the sources, and articles beyond the newest, are still to be asked for. */
      isWhole: z.boolean(),
      undo: undoStateSchema,
      problems: z.array(problemSchema),
    }),
  },
  /** The next thousand summaries after `after`, by id; `next` to go on, null at the end. */
  'library.articles': {
    args: z.object({ after: articleIdSchema.nullable() }),
    result: z.object({
      articles: z.array(articleSummarySchema),
      next: articleIdSchema.nullable(),
    }),
  },
  /** Says again whether the library is read-only, since it may be the sources that a newer version of Attest wrote. */
  'library.sources': {
    args: nothing,
    result: z.object({
      sources: z.array(sourceSchema),
      captures: z.array(captureSchema),
      isReadOnly: z.boolean(),
      readOnlyReason: readOnlyReasonSchema,
    }),
  },
  'library.check': {
    args: nothing,
    result: z.object({ ok: z.boolean(), problems: z.array(problemSchema) }),
  },
  /** Goes on without a missing file, named as in its problem: from now on it is empty. */
  'library.acceptLoss': { args: z.object({ file: z.string() }), result: nothing },
  'article.open': {
    args: inArticle,
    isLarge: true,
    result: z.object({
      ...listsShape('article'),
      text: textSchema,
      document: documentSchema,
      version: z.int().nonnegative(),
    }),
  },
  /** What belongs to articles, all of them together. */
  'article.tally': {
    args: z.object({ articles: z.array(articleIdSchema) }),
    result: articleTallySchema,
  },
  'article.export': {
    /** `language` is for the file’s own words. */
    args: inArticle.extend({
      to: exportFormatSchema,
      language: spokenLanguageSchema,
      ...exportOptionsSchema.shape,
    }),
    result: z.object({ content: z.string(), fileName: z.string() }),
  },
  /** Passages that may be worth checking, with the version of the text that they are in. Nothing is highlighted. */
  'article.findClaims': {
    args: inArticle,
    isLarge: true,
    result: z.object({
      version: z.int().nonnegative(),
      proposals: z.array(proposalSchema),
      /** The sentences with a figure, a quotation or an attribution. */
      statements: z.array(textRangeSchema),
    }),
  },
  /**
   * The articles that an import would bring in once more: those in the trash last, those of the same file first. Also how the
   * file was read.
   */
  'article.findSame': {
    args: importRequestSchema,
    result: z.object({ same: z.array(sameArticleSchema), reading: fileReadingSchema }),
  },
  'article.import': { args: importRequestSchema, result: importResultSchema },
  /** Makes a newer version its text, and says what became of each highlight; `unchanged` where it is the same. */
  'article.update': { args: updateRequestSchema, result: revisionResultSchema },
  /** Makes an earlier text its text again, as a new revision. */
  'article.restore': { args: restoreRequestSchema, result: revisionResultSchema },
  /** What `annotations.import` would do. */
  'annotations.preview': { args: annotationsRequestSchema, result: annotationsReportSchema },
  /** Brings in other people’s highlights, in one change, and says where they are. */
  'annotations.import': { args: annotationsRequestSchema, result: annotationsResultSchema },
  /** Brings in the sources of a file: BibTeX, RIS or CSL-JSON, whatever its text is. */
  'references.import': { args: referencesRequestSchema, result: referencesResultSchema },
  /** Sources for other programs; `left` is what the format can’t carry, by the variables of CSL. */
  'references.export': {
    args: referencesExportSchema,
    result: z.object({ content: z.string(), left: z.array(leftFieldSchema) }),
  },
  /** All revisions of a text, the current one last. `words` is null where a text can’t be read, `characters` also where it is counted in words. */
  'revision.list': {
    args: inText,
    result: z.array(
      revisionSchema.extend({
        words: z.int().nonnegative().nullable(),
        characters: z.int().nonnegative().nullable(),
      }),
    ),
  },
  'revision.open': { args: inRevision, result: z.object({ document: documentSchema }) },
  'revision.compare': {
    args: inText.extend({ from: z.int().positive(), to: z.int().positive() }),
    result: z.object({ blocks: z.array(comparedBlockSchema) }),
  },
  /** Ends an import, update or restore by the name of its job. */
  'import.cancel': { args: z.object({ job: z.string() }), result: nothing },
  /** The article that a highlight is in. */
  'highlight.locate': { args: z.object({ highlight: highlightIdSchema }), result: inArticle },
  'source.highlights': {
    args: z.object({ source: sourceIdSchema }),
    result: z.array(z.object({ title: z.string(), highlight: highlightSchema, link: linkSchema })),
  },
  /**
   * Cites in a style: that of the library, the one named, or the one whose file’s text is `csl`. The result is in the
   * order of the style, and `inText` cites everything at once. `language` is that of the words around it.
   */
  'cite.render': {
    args: z.object({
      cited: citedThingsSchema,
      style: z.string().max(200).optional(),
      csl: z
        .string()
        .max(1024 * 1024)
        .optional(),
      locale: citationLocaleChoiceSchema.optional(),
      language: spokenLanguageSchema,
    }),
    isLarge: true,
    result: z.object({
      bibliography: z.array(
        bibliographyEntrySchema
          .omit({ id: true })
          .extend({ source: sourceIdSchema.or(articleIdSchema) }),
      ),
      inText: citedTextSchema,
    }),
  },
  /** Adds a citation style to the library, and answers which it is. */
  'citationStyle.import': {
    args: z.object({ bytes: bytesSchema }),
    result: z.object({ style: citationStyleIdSchema, title: z.string() }),
  },
  /** The claims of the articles after `after`, `claims` of them or a few more; none from the trash. */
  'ledger.page': {
    args: z.object({
      after: ledgerCursorSchema.nullable(),
      claims: z.int().positive().max(MOST_CLAIMS),
    }),
    isLarge: true,
    result: ledgerPageSchema,
  },
  /** The same of these articles, without those that are gone. */
  'ledger.articles': {
    args: z.object({ articles: z.array(articleIdSchema).max(MOST_ARTICLES) }),
    isLarge: true,
    result: ledgerPageSchema.pick({ articles: true }),
  },
  /** What in the whole library matches a query (`parseQuery`), the best of each kind first. */
  'search.find': { args: searchRequestSchema, result: searchResultSchema },
  /** All tags of the library’s highlights, each once. */
  'search.tags': { args: nothing, result: z.object({ tags: z.array(z.string()) }) },
  /** Makes the index of the search anew; `searchProgress` tells how far it is. */
  'search.rebuild': { args: nothing, result: nothing },
  /** Keeps what a source said: a file, or text that was pasted. */
  'capture.add': { args: captureRequestSchema, result: captureResultSchema },
  /** The text of a capture. */
  'capture.read': {
    args: z.object({ capture: captureIdSchema }),
    isLarge: true,
    result: z.object({ direction: textSchema.shape.direction, document: documentSchema }),
  },
  /** The bytes of an attachment: the original of a text, or a picture in one. */
  'attachment.read': {
    args: z.object({ attachment: attachmentSchema }),
    isBinary: true,
    result: z.object({ bytes: bytesSchema }),
  },
  /** Whether both ends of the article’s links are still as they were when somebody compared them. */
  'article.checkMatches': {
    args: inArticle,
    result: z.object({ checks: z.array(matchCheckSchema) }),
  },
  /** The file of a capture, as it was kept. */
  'capture.file': {
    args: z.object({ capture: captureIdSchema }),
    isBinary: true,
    result: z.object({ name: z.string(), bytes: bytesSchema }),
  },
  /** Undo or redo the latest action, which is null where there was none. */
  'history.undo': { args: nothing, result: z.object({ action: actionSchema.nullable() }) },
  'history.redo': { args: nothing, result: z.object({ action: actionSchema.nullable() }) },
} as const;

export const backendContract = { ...queries, ...commands } as const;

/** The one definition of the wire: names, what goes in and what comes out. */
export const contract = { ...backendContract, ...windowContract } as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallArgs<N extends CallName> = z.input<Contract[N]['args']>;
export type CallResult<N extends CallName> = z.output<Contract[N]['result']>;

/** What answers calls: one function per name, or the compiler objects. */
export type Handlers<Names extends CallName> = {
  [N in Names]: (args: z.output<Contract[N]['args']>) => Promise<CallResult<N>>;
};

export type BackendHandlers = Handlers<keyof typeof backendContract>;
export type WindowHandlers = Handlers<keyof typeof windowContract>;
