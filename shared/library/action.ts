import { z } from 'zod';

/** What a person did, as Undo names it. */
const titles = {
  'article.editDetails': 'Edit article details',
  'article.import': 'Import article',
  'article.restore': 'Restore article',
  'article.trash': 'Move article to trash',
  'collection.create': 'Add collection',
  'collection.delete': 'Delete collection',
  'collection.edit': 'Change collection',
  'collection.put': 'Put into collection',
  'collection.take': 'Take out of collection',
  'highlight.accept': 'Accept passage',
  'highlight.acceptAll': 'Accept passages',
  'highlight.create': 'Highlight',
  'highlight.delete': 'Delete highlight',
  'highlight.detach': 'Detach highlight',
  'highlight.edit': 'Change highlight',
  'highlight.editKind': 'Change kind',
  'highlight.editLabel': 'Change label',
  'highlight.editNote': 'Edit note',
  'highlight.editTags': 'Change tags',
  'highlight.editVerdict': 'Change verdict',
  'highlight.move': 'Change passage',
  'label.edit': 'Edit label',
  'label.editAll': 'Edit labels',
  'library.editPreferences': 'Change settings',
  'link.create': 'Link source',
  'link.delete': 'Remove link',
  'link.edit': 'Edit link',
  'source.create': 'Add source',
  'source.delete': 'Delete source',
  'source.edit': 'Edit source',
  'text.edit': 'Edit text',
  'text.restore': 'Restore revision',
  'text.update': 'Update text',
} as const;

export type ActionCode = keyof typeof titles;

/** An action by its code, with what its title may tell of it. */
export const actionSchema = z.object({
  code: z.enum(Object.keys(titles) as [ActionCode, ...ActionCode[]]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Action = z.infer<typeof actionSchema>;

export function makeAction(code: ActionCode, params: Action['params'] = {}): Action {
  return { code, params };
}

/** What an action is called wherever a person reads it. */
export function titleOfAction({ code }: Action): string {
  return titles[code];
}
