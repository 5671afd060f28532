import { z } from 'zod';
import { actions } from '../words/en/actions';
import type { Message } from '../words/message';

/** What a person did: the catalogues say what Undo calls it. */
export type ActionCode = keyof typeof actions extends `action.${infer Code}` ? Code : never;

const codes = Object.keys(actions).map((id) => id.slice('action.'.length));

/** An action by its code, with what its title may tell of it. */
export const actionSchema = z.object({
  code: z.enum(codes as [ActionCode, ...ActionCode[]]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Action = z.infer<typeof actionSchema>;

export function makeAction(code: ActionCode, params: Action['params'] = {}): Action {
  return { code, params };
}

/** What an action is called wherever a person reads it. */
export function titleOfAction({ code, params }: Action): Message {
  return { id: `action.${code}`, values: params };
}
