import { z } from 'zod';
import { actionSchema } from '../library/action';
import { recordsDiffSchema, textEditSchema } from '../library/change';
import { articleSummarySchema } from '../model/articleSummary';
import { articleIdSchema } from '../model/ids';
import { spokenLanguageSchema } from '../words/language';
import { appUpdatesSchema } from './appUpdates';

/** What Undo and Redo would do now; null where there is nothing. */
export const undoStateSchema = z.object({
  undo: actionSchema.nullable(),
  redo: actionSchema.nullable(),
});
export type UndoState = z.infer<typeof undoStateSchema>;

/** Something that is wrong with the library and that the person should know. */
export const problemSchema = z.object({
  /** Path within the library's folder. */
  file: z.string(),
  message: z.string(),
  /** What was or can be done about it. */
  remedy: z.string(),
  /** A file that is missing, and that nothing is written in the place of until `library.acceptLoss`. */
  isLoss: z.boolean().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/**
 * What a window is told of a change: texts that came or went only by what is gone or new in the list of articles. Without
 * an action it is what another program did, or what was found out.
 */
export const toldChangeSchema = z.object({
  action: actionSchema.nullable(),
  isUndoable: z.boolean(),
  diff: recordsDiffSchema,
  edits: z.array(textEditSchema.omit({ inverse: true, before: true })),
});
export type ToldChange = z.infer<typeof toldChangeSchema>;

/** What the backend tells its windows, by name. */
export const events = {
  /** Saved and true. `cause` is `undo` or `redo` where it was one. */
  changed: z.object({
    change: toldChangeSchema,
    cause: z.enum(['command', 'undo', 'redo']),
    undo: undoStateSchema,
    /** Summaries of the articles that it touched; `removed` are those that are gone. */
    summaries: z.array(articleSummarySchema),
    removed: z.array(articleIdSchema),
  }),
  /** An article was found changed on disk by another program: open it anew. */
  articleReplaced: z.object({
    article: articleIdSchema,
    summary: articleSummarySchema.nullable(),
    /** What was done to it before can't be undone any more. */
    undo: undoStateSchema,
  }),
  problem: problemSchema,
  /** A problem that was told is none any more. */
  problemSettled: problemSchema,
  /** Of imports, and of `article.update` and `article.restore`. `fraction` 0 to 1, or null while it can't be told. */
  importProgress: z.object({
    job: z.string(),
    name: z.string(),
    step: z.enum(['reading', 'extracting', 'matching', 'saving']),
    fraction: z.number().min(0).max(1).nullable(),
  }),
  /** A choice in the application menu, by the id of an app command. */
  menuCommand: z.object({ command: z.string() }),
  /** The window is to be in this language from now on. */
  languageChanged: z.object({ language: spokenLanguageSchema }),
  /** An `attest:` link waits to be taken. */
  linkOpened: z.object({}),
  appUpdatesChanged: appUpdatesSchema,
  /** The daily look has found a version of Attest that was not known yet. */
  releaseFound: z.object({ version: z.string() }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
