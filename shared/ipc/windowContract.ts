import { z } from 'zod';
import { pageFaultSchema } from '../diagnostics/fault';
import { attestLinkSchema } from '../model/attestLink';
import { cslItemSchema } from '../model/csl/cslItem';
import { articleIdSchema, captureIdSchema } from '../model/ids';
import { signatureSchema } from '../model/judgement';
import { preferencesSchema } from '../model/library';
import { sourceLookupSchema } from '../references/sourceLookup';
import { spokenLanguageSchema } from '../words/language';
import { messageSchema } from '../words/message';
import { appUpdateActionSchema, appUpdatesSchema } from './appUpdates';
import { articlePlaceSchema } from './articlePlace';
import { inArticle, nothing } from './callShapes';
import { exportFormatSchema } from './exportRequest';
import { bytesSchema } from './importRequest';
import { referencesExportSchema } from './referencesRequest';
import { checkedWordsSchema, spellingChangesSchema, spellingStateSchema } from './spelling';
import { webAddressSchema } from './webAddress';

/** A step of the window’s zoom. */
export const zoomStepSchema = z.enum(['in', 'out', 'reset']);
export type ZoomStep = z.infer<typeof zoomStepSchema>;

/** What needs a window or the system’s own dialogs; the Electron side answers. */
export const windowContract = {
  /** Writes down what went wrong in the page. */
  'log.report': { args: pageFaultSchema, result: nothing },
  /** Shows the log in its folder. */
  'log.show': { args: nothing, result: nothing },
  /** Asks for files, or one for an update, and returns their contents and why some could not be read; none where the person cancels. */
  'dialog.chooseFiles': {
    args: z.object({
      for: z
        .enum(['import', 'update', 'references', 'annotations', 'citationStyle', 'capture'])
        .default('import'),
    }),
    result: z.object({
      files: z.array(z.object({ name: z.string(), bytes: bytesSchema })),
      unread: z.array(z.object({ name: z.string(), message: messageSchema })),
    }),
  },
  /** Asks where to save an export, suggests a file name from `title`, and saves it. `path` is null where the person cancels. */
  'dialog.saveExport': {
    args: inArticle.extend({
      to: exportFormatSchema,
      language: spokenLanguageSchema,
      title: z.string(),
    }),
    result: z.object({ path: z.string().nullable() }),
  },
  /** Asks for a folder, and exports each of the articles into it. `folder` is null where the person cancels. */
  'dialog.exportInto': {
    args: z.object({
      articles: z.array(articleIdSchema).min(1),
      to: exportFormatSchema,
      language: spokenLanguageSchema,
    }),
    result: z.object({ folder: z.string().nullable() }),
  },
  /** The same for sources. */
  'dialog.saveReferences': {
    args: referencesExportSchema.extend({ title: z.string() }),
    result: z.object({ path: z.string().nullable() }),
  },
  /** Shows a file that was exported in its folder. */
  'shell.showExport': { args: z.object({ path: z.string() }), result: nothing },
  /** Puts text on the clipboard and, for programs that take it, the same as HTML. */
  'clipboard.write': {
    args: z.object({ text: z.string().min(1), html: z.string().default('') }),
    result: nothing,
  },
  /** Prints an article as it is exported as a web page: asks for the printer, and answers once the person has chosen one or none. */
  'window.print': { args: inArticle.extend({ language: spokenLanguageSchema }), result: nothing },
  /** Opens a copy of a capture’s file in the system’s viewer. */
  'shell.openCapture': { args: z.object({ capture: captureIdSchema }), result: nothing },
  /** Opens a plain web or mail address in the person’s browser or mail program. */
  'shell.openUrl': { args: z.object({ url: z.string() }), result: nothing },
  /** Gives the window and the system's parts of it a look and a language that the library can't keep. */
  'window.showPreferences': {
    args: preferencesSchema.pick({ theme: true, language: true }),
    result: nothing,
  },
  /** Zooms the whole window, and answers its zoom. It is this computer's, no preference of the library. */
  'window.zoom': {
    args: z.object({ step: zoomStepSchema }),
    result: z.object({ percent: z.int().positive() }),
  },
  /** The `attest:` link that the app was asked to open, once; null where there is none. */
  'window.takeLink': { args: nothing, result: z.object({ link: attestLinkSchema.nullable() }) },
  /** Where the person is in the articles read last, on this machine. */
  'places.read': {
    args: nothing,
    result: z.object({ places: z.array(z.tuple([articleIdSchema, articlePlaceSchema])) }),
  },
  'places.write': { args: inArticle.extend({ place: articlePlaceSchema }), result: nothing },
  'spelling.read': { args: nothing, result: spellingStateSchema },
  'spelling.change': { args: spellingChangesSchema, result: spellingStateSchema },
  /** Those of the words that are misspelled. */
  'spelling.check': {
    args: z.object({ words: checkedWordsSchema }),
    result: z.object({ misspelled: z.array(z.string()) }),
  },
  /** The name that the person signs verdicts with, on this machine and nowhere else; null where they were never asked. */
  'signature.read': { args: nothing, result: z.object({ name: z.string().nullable() }) },
  'signature.write': {
    args: z.object({ name: signatureSchema }),
    result: z.object({ name: z.string() }),
  },
  /** Whether the person has said yes to looking sources up on the internet. Nothing goes over the network while they haven’t. */
  'lookup.read': { args: nothing, result: z.object({ isOn: z.boolean() }) },
  'lookup.turn': {
    args: z.object({ isOn: z.boolean() }),
    result: z.object({ isOn: z.boolean() }),
  },
  /** Fetches the record of a source; `from` is who gave it. Nothing is saved. */
  'lookup.find': {
    args: z.object({ job: z.string(), lookup: sourceLookupSchema }),
    result: z.object({ csl: cslItemSchema, from: z.string() }),
  },
  'lookup.cancel': { args: z.object({ job: z.string() }), result: nothing },
  /** Whether the person has said yes to capturing pages from the internet. No page is fetched while they haven’t. */
  'webPage.read': { args: nothing, result: z.object({ isOn: z.boolean() }) },
  'webPage.turn': {
    args: z.object({ isOn: z.boolean() }),
    result: z.object({ isOn: z.boolean() }),
  },
  /** Captures a page as one file, to be imported; `url` is where its address led in the end. Nothing is saved. */
  'webPage.capture': {
    args: z.object({ job: z.string(), url: webAddressSchema }),
    result: z.object({ name: z.string(), bytes: bytesSchema, url: z.string() }),
  },
  'webPage.cancel': { args: z.object({ job: z.string() }), result: nothing },
  'appUpdates.read': { args: nothing, result: appUpdatesSchema },
  /** Answers as soon as it has begun; `appUpdatesChanged` reports the result. */
  'appUpdates.act': { args: z.object({ action: appUpdateActionSchema }), result: appUpdatesSchema },
} as const;
