import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const logSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({ type: z.number(), params: z.record(z.string(), z.unknown()).optional() }),
  ),
});

/** The events Chromium logs when anything in it, page or not, uses the network. */
const USES = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_REQUEST',
  'TCP_CONNECT_ATTEMPT',
  'UDP_CONNECT',
];

/** Reads the file that Chromium wrote for `--log-net-log`; returns a line for each use of the network. */
export async function readNetworkUse(file: string): Promise<string[]> {
  const { constants, events } = logSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const names = new Map(USES.map((name) => [requireType(constants.logEventTypes, name), name]));
  return events
    .filter(({ type, params }) => names.has(type) && params !== undefined)
    .map(({ type, params }) => `network: ${names.get(type)} ${JSON.stringify(params)}`);
}

function requireType(types: Record<string, number>, name: string): number {
  const type = types[name];
  if (type === undefined) throw new Error(`This Chromium has no network event ${name}.`);
  return type;
}
