import { z } from 'zod';
import { actions } from '../words/en/actions';
import type { Message, ValuesArgument } from '../words/message';

/** What a person did. The catalogues hold what Undo calls it. */
export type ActionCode = keyof typeof actions extends `action.${infer Code}` ? Code : never;

const codes = Object.keys(actions).map((id) => id.slice('action.'.length));

/** An action by its code, with the values that its title names, such as a count. */
export const actionSchema = z.object({
  code: z.enum(codes as [ActionCode, ...ActionCode[]]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Action = z.infer<typeof actionSchema>;

/** The action, with the values that its title names. */
export function makeAction<Code extends ActionCode>(
  code: Code,
  ...[params]: ValuesArgument<`action.${Code}`>
): Action {
  return { code, params: params ?? {} };
}

/** What an action is called. */
export function titleOfAction({ code, params }: Action): Message {
  return { id: `action.${code}`, values: params };
}
