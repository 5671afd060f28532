import type { GetICUArgs } from '@schummar/icu-type-parser';
import { z } from 'zod';
import { en } from './en';

/** The English catalogue says which sentences there are; every other one has to have the same. */
export type Catalogue = Readonly<Record<keyof typeof en, string>>;
export type MessageId = keyof Catalogue;

/** What a sentence can be told: a piece of text, a number, a time in milliseconds, or another sentence. */
export type MessageValue = string | number | Message;

/** A sentence that is still without words: they are chosen where a person reads it, in that person's language. */
export interface Message {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** The values that the sentence names between braces. */
export type ValuesOf<Id extends MessageId> = Id extends MessageId
  ? GetICUArgs<
      (typeof en)[Id],
      { ICUArgument: MessageValue; ICUNumberArgument: number; ICUDateArgument: number }
    >
  : never;

/** Asked for only where the sentence names any. */
export type ValuesArgument<Id extends MessageId> = keyof ValuesOf<Id> extends never
  ? []
  : [values: ValuesOf<Id>];

export const messageSchema: z.ZodType<Message> = z.object({
  id: z.enum(Object.keys(en) as [MessageId, ...MessageId[]]),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.lazy(() => messageSchema)])),
});

export function message<Id extends MessageId>(id: Id, ...[values]: ValuesArgument<Id>): Message {
  return { id, values: values ?? {} };
}

/** True for ids that are put together from parts, where there is such a sentence. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}
