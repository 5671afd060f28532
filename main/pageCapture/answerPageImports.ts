import { z } from 'zod';
import { importRequestSchema } from '../../shared/ipc/importRequest';
import { webAddressSchema } from '../../shared/ipc/webAddress';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import type { PageCaptures } from './createPageCaptures';

/** A page to capture and import, as a command line asks for it. The answer is that of `article.import`. */
const pageImportSchema = importRequestSchema
  .pick({ job: true, title: true, options: true })
  .extend({ url: webAddressSchema });
export type PageImport = z.input<typeof pageImportSchema>;

type Dispatch = (name: string, args: unknown) => Promise<unknown>;

/** The call that no library answers, only the process that also has a window: page and article never leave it. */
export const PAGE_IMPORT = 'webPage.import';

/**
 * Answers the calls of command lines: `webPage.import` by capturing the page, if the person has allowed that in the window, and
 * importing it; all others by the library.
 */
export function answerPageImports(
  dispatch: Dispatch,
  captures: Pick<PageCaptures, 'capture' | 'cancel'>,
): Dispatch {
  return async (name, args) => {
    if (name === 'import.cancel') {
      const { data } = z.object({ job: z.string() }).safeParse(args);
      if (data) captures.cancel(data.job);
    }
    if (name !== PAGE_IMPORT) return dispatch(name, args);
    const { data, error } = pageImportSchema.safeParse(args);
    if (!data) {
      const reason = z.prettifyError(error);
      throw new AttestError('invalid', message('system.call.invalid', { call: name, reason }));
    }
    const { job, title, options } = data;
    const page = await captures.capture({ job, url: data.url });
    return dispatch('article.import', { job, ...page, title, options });
  };
}
