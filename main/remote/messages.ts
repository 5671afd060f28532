import type { Socket } from 'node:net';
import { z } from 'zod';
import type { ErrorCode } from '../../shared/model/AttestError';
import { messageSchema } from '../../shared/words/message';

/** A call of the contract on its way to the process that has the library. `bytes` stands for that argument, as base64. */
export const requestSchema = z.object({
  id: z.int(),
  name: z.string(),
  args: z.record(z.string(), z.unknown()),
  bytes: z.base64().optional(),
});
export type Request = z.infer<typeof requestSchema>;

export const responseSchema = z.union([
  z.object({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.object({
    id: z.int(),
    ok: z.literal(false),
    code: z.custom<ErrorCode>((code) => typeof code === 'string'),
    said: messageSchema,
  }),
]);
export type Response = z.infer<typeof responseSchema>;

/** More than the largest import takes. */
const MAX_LINE_BYTES = 128 * 1024 * 1024;

export function sendMessage(socket: Socket, message: Request | Response): void {
  socket.write(`${JSON.stringify(message)}\n`);
}

/** Messages as they come, a line of JSON each, until the other side ends. Throws where one is endless. */
export async function* readMessages(socket: Socket): AsyncGenerator<unknown> {
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield JSON.parse(Buffer.concat([...pieces, chunk.subarray(start, end)]).toString());
      pieces = [];
      size = 0;
      start = end + 1;
    }
    pieces.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > MAX_LINE_BYTES) throw new Error('A message is too long.');
  }
}
