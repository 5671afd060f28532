import { z } from 'zod';
import { actionSchema } from '../library/action';
import { recordsDiffSchema, textEditSchema } from '../library/change';
import { articleSummarySchema } from '../model/articleSummary';
import { articleIdSchema } from '../model/ids';
import { spokenLanguageSchema } from '../words/language';
import { messageSchema } from '../words/message';
import { appUpdatesSchema } from './appUpdates';
import { spellingStateSchema } from './spelling';

/** What Undo and Redo would do now; null for nothing. */
export const undoStateSchema = z.object({
  undo: actionSchema.nullable(),
  redo: actionSchema.nullable(),
});
export type UndoState = z.infer<typeof undoStateSchema>;

/** Something that is wrong with the library, and that the person should know about. */
export const problemSchema = z.object({
  /** Path within the library’s folder. */
  file: z.string(),
  message: messageSchema,
  /** What was or can be done about it. */
  remedy: messageSchema,
  /** A file that is missing. Nothing is written in its place until `library.acceptLoss`. */
  isLoss: z.boolean().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/**
 * What a window is told about a change. Texts that came or went show only in the list of articles. Without an action
 * it is what another program did, or what was discovered.
 */
export const toldChangeSchema = z.object({
  action: actionSchema.nullable(),
  isUndoable: z.boolean(),
  diff: recordsDiffSchema,
  edits: z.array(textEditSchema.omit({ inverse: true, before: true })),
});
export type ToldChange = z.infer<typeof toldChangeSchema>;

/** The backend’s events for its windows, by name. */
export const events = {
  /** A change that is saved. `cause` is `undo` or `redo` where it was one. */
  changed: z.object({
    change: toldChangeSchema,
    cause: z.enum(['command', 'undo', 'redo']),
    undo: undoStateSchema,
    /** Summaries of the articles it touched; `removed` are those that are gone. */
    summaries: z.array(articleSummarySchema),
    removed: z.array(articleIdSchema),
  }),
  /** Another program changed an article on disk: open it again. */
  articleReplaced: z.object({
    article: articleIdSchema,
    summary: articleSummarySchema.nullable(),
    /** What was done to it before can no longer be undone. */
    undo: undoStateSchema,
  }),
  problem: problemSchema,
  /** A problem that was told of no longer exists. */
  problemSettled: problemSchema,
  /** Of imports, `article.update` and `article.restore`. `fraction` is 0 to 1, or null while unknown. */
  importProgress: z.object({
    job: z.string(),
    step: z.enum(['reading', 'extracting', 'matching', 'saving']),
    fraction: z.number().min(0).max(1).nullable(),
  }),
  /** Of the index of the search: how many articles it has, and is to have. */
  searchProgress: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }),
  /** A choice from the application menu, by the id of an app command. */
  menuCommand: z.object({ command: z.string() }),
  /** Whether assistive technology reads the window. */
  screenReaderChanged: z.object({ isOn: z.boolean() }),
  /** The window is to be in this language from now on. */
  languageChanged: z.object({ language: spokenLanguageSchema }),
  /** An `attest:` link is waiting to be taken. */
  linkOpened: z.object({}),
  /** What is misspelled may be something else from now on. */
  spellingChanged: spellingStateSchema,
  appUpdatesChanged: appUpdatesSchema,
  /** The daily check found a version of Attest that wasn’t known yet. */
  releaseFound: z.object({ version: z.string() }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
