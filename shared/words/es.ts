import { actions } from './es/actions';
import { annotations } from './es/annotations';
import { announcements } from './es/announcements';
import { appUpdates } from './es/appUpdates';
import { articles } from './es/articles';
import { backend } from './es/backend';
import { captures } from './es/captures';
import { checks } from './es/checks';
import { citations } from './es/citations';
import { claims } from './es/claims';
import { cli } from './es/cli';
import { collections } from './es/collections';
import { commands } from './es/commands';
import { copying } from './es/copying';
import { core } from './es/core';
import { csl } from './es/csl';
import { cslFields } from './es/cslFields';
import { data } from './es/data';
import { documents } from './es/documents';
import { editor } from './es/editor';
import { encodings } from './es/encodings';
import { exportDialog } from './es/exportDialog';
import { exports } from './es/exports';
import { facsimile } from './es/facsimile';
import { failures } from './es/failures';
import { find } from './es/find';
import { highlights } from './es/highlights';
import { imports } from './es/imports';
import { judgements } from './es/judgements';
import { keptEdits } from './es/keptEdits';
import { ledger } from './es/ledger';
import { locators } from './es/locators';
import { lookup } from './es/lookup';
import { model } from './es/model';
import { notices } from './es/notices';
import { order } from './es/order';
import { pdf } from './es/pdf';
import { queries } from './es/queries';
import { readiness } from './es/readiness';
import { reading } from './es/reading';
import { references } from './es/references';
import { revisions } from './es/revisions';
import { search } from './es/search';
import { several } from './es/several';
import { sources } from './es/sources';
import { spelling } from './es/spelling';
import { storage } from './es/storage';
import { system } from './es/system';
import { webPages } from './es/webPages';
import { window } from './es/window';
import type { Catalogue } from './message';

export const es: Catalogue = {
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
};
