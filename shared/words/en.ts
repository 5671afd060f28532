import { actions } from './en/actions';
import { annotations } from './en/annotations';
import { announcements } from './en/announcements';
import { appUpdates } from './en/appUpdates';
import { articles } from './en/articles';
import { backend } from './en/backend';
import { captures } from './en/captures';
import { checks } from './en/checks';
import { citations } from './en/citations';
import { claims } from './en/claims';
import { cli } from './en/cli';
import { collections } from './en/collections';
import { commands } from './en/commands';
import { copying } from './en/copying';
import { core } from './en/core';
import { csl } from './en/csl';
import { cslFields } from './en/cslFields';
import { data } from './en/data';
import { documents } from './en/documents';
import { editor } from './en/editor';
import { encodings } from './en/encodings';
import { exportDialog } from './en/exportDialog';
import { exports } from './en/exports';
import { facsimile } from './en/facsimile';
import { failures } from './en/failures';
import { find } from './en/find';
import { highlights } from './en/highlights';
import { imports } from './en/imports';
import { judgements } from './en/judgements';
import { keptEdits } from './en/keptEdits';
import { ledger } from './en/ledger';
import { locators } from './en/locators';
import { lookup } from './en/lookup';
import { model } from './en/model';
import { notices } from './en/notices';
import { order } from './en/order';
import { pdf } from './en/pdf';
import { queries } from './en/queries';
import { readiness } from './en/readiness';
import { reading } from './en/reading';
import { references } from './en/references';
import { revisions } from './en/revisions';
import { search } from './en/search';
import { several } from './en/several';
import { sources } from './en/sources';
import { spelling } from './en/spelling';
import { storage } from './en/storage';
import { system } from './en/system';
import { webPages } from './en/webPages';
import { window } from './en/window';

/** Every user-facing sentence in English: ICU messages by id. */
export const en = {
  ...actions,
  ...announcements,
  ...annotations,
  ...appUpdates,
  ...articles,
  ...backend,
  ...captures,
  ...checks,
  ...claims,
  ...citations,
  ...cli,
  ...collections,
  ...commands,
  ...core,
  ...csl,
  ...cslFields,
  ...documents,
  ...data,
  ...editor,
  ...copying,
  ...encodings,
  ...exportDialog,
  ...exports,
  ...facsimile,
  ...failures,
  ...find,
  ...highlights,
  ...imports,
  ...judgements,
  ...keptEdits,
  ...ledger,
  ...locators,
  ...lookup,
  ...model,
  ...notices,
  ...pdf,
  ...queries,
  ...order,
  ...readiness,
  ...reading,
  ...references,
  ...revisions,
  ...search,
  ...several,
  ...sources,
  ...spelling,
  ...storage,
  ...system,
  ...webPages,
  ...window,
} as const;
