import type { HighlightFields } from '../../shared/library/editHighlight';
import type { Highlight, HighlightRef } from '../../shared/model/highlight';
import { judgementInForce } from '../../shared/model/judgement';
import { offerSigning, signVerdict } from './signature';
import type { WindowServices } from './windowServices';

/**
 * Edits highlights, of any articles, in one step, based on what the person sees of them: the backend may have other values
 * by now. Verdicts are signed with the person’s name.
 */
export async function editHighlights(
  services: Pick<WindowServices, 'store' | 'actions'>,
  changes: readonly { readonly highlight: Highlight; readonly set: HighlightFields }[],
): Promise<void> {
  if (!changes.length) return;
  const edits = await Promise.all(
    changes.map(async ({ highlight, set }) => ({
      ...toRef(highlight),
      set: await signVerdict(services, set),
      seen: pickSeen(highlight, set),
    })),
  );
  await services.actions.call('highlight.edit', { edits });
  const judged = changes.filter(
    ({ highlight, set }) => set.verdict !== undefined && set.verdict !== highlight.verdict,
  );
  if (judged.length) {
    await offerSigning(
      services,
      judged.map(({ highlight }) => toRef(highlight)),
    );
  }
}

/** The name of a highlight in calls. */
export function toRef({ article, id }: Highlight): HighlightRef {
  return { article, highlight: id };
}

/** The values of the fields to be set, as they are seen. */
function pickSeen(highlight: Highlight, set: HighlightFields): HighlightFields {
  const seen: HighlightFields = { ...highlight, why: judgementInForce(highlight)?.why };
  const fields = Object.entries(seen).filter(([field]) => field in set);
  return Object.fromEntries(fields);
}
