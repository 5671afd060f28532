import type { GetICUArgs } from '@schummar/icu-type-parser';
import { z } from 'zod';
import { en } from './en';

/** The English catalogue defines which sentences there are; the others must match. */
export type Catalogue = Readonly<Record<keyof typeof en, string>>;
export type MessageId = keyof Catalogue;

/** A sentence's value: a piece of text, a number, a time in milliseconds, or another sentence. */
export type MessageValue = string | number | Message;

/** A sentence not yet put into words: that happens where it is read, in the reader's language. */
export interface Message {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** The values that the sentence names in braces. */
export type ValuesOf<Id extends MessageId> = Id extends MessageId
  ? GetICUArgs<
      (typeof en)[Id],
      { ICUArgument: MessageValue; ICUNumberArgument: number; ICUDateArgument: number }
    >
  : never;

/** Required only if the sentence names any. */
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

/** Whether an id built from parts has a sentence. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}
