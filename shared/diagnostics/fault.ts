import { z } from 'zod';

/** How many causes are followed, and how much of each stack is kept. */
const MOST_CAUSES = 6;
const MOST_FRAMES = 30;
const LONGEST_FRAME = 300;

/** A stack frame: a function’s name and a source position, and nothing that an error’s message could inject. */
const FRAME =
  /^at (?:[^()]{1,120} \()?(?:(?:[a-z]+:|\/|[A-Z]:\\|<anonymous>)[^()]*:\d+:\d+|<anonymous>|native|index \d+)\)?$/;

const framesSchema = z.array(z.string().max(LONGEST_FRAME).regex(FRAME)).max(MOST_FRAMES);

const causeSchema = z.object({
  name: z.string().regex(/^[\w$]{1,60}$/),
  code: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .optional(),
  /** The id of the sentence shown to the person. */
  said: z
    .string()
    .regex(/^[\w.-]{1,80}$/)
    .optional(),
  /** Details that are sure to reveal nothing of a text. */
  words: z.string().max(1000).optional(),
  frames: framesSchema,
});
type Cause = z.infer<typeof causeSchema>;

/** An error as it may be logged: what it is and where it was thrown, then the same for each of its causes. */
export const faultSchema = z.array(causeSchema).min(1).max(MOST_CAUSES);
export type Fault = z.infer<typeof faultSchema>;

/** A fault in a page, which has no log of its own. */
export const pageFaultSchema = z.object({
  event: z.enum(['page-uncaught', 'page-rejection', 'pane-failed', 'action-failed']),
  fault: faultSchema,
  /** The components it happened in, innermost first. */
  components: framesSchema.optional(),
});
export type PageFault = z.infer<typeof pageFaultSchema>;

/** Messages that the engine and React compose of their own words alone. */
const SURE_WORDS =
  /^(?:Cannot (?:read|set) properties of (?:null|undefined)|Maximum call stack size exceeded|Invalid (?:array|string) length|Minified React error #\d+)/;

/**
 * What may be logged of a thrown value. Not its message: `JSON.parse` quotes its input, and so do zod, ProseMirror and
 * the DOM.
 */
export function describeFault(error: unknown): Fault {
  const fault: Fault = [];
  let next = error;
  do {
    fault.push(describeCause(next));
    next = read(next, 'cause');
  } while (next !== undefined && fault.length < MOST_CAUSES);
  return fault;
}

function describeCause(error: unknown): Cause {
  if (typeof error !== 'object' || error === null) return { name: typeof error, frames: [] };
  const { name, code, said } = causeSchema.shape;
  return {
    name: name.catch('Error').parse(read(error, 'name')),
    code: code.catch(undefined).parse(read(error, 'code')),
    said: said.catch(undefined).parse(read(read(error, 'said'), 'id')),
    words: findSureWords(error),
    frames: readFrames(read(error, 'stack'), read(error, 'message')),
  };
}

/** The failed system call and its path, or the engine’s own words. */
function findSureWords(error: object): string | undefined {
  const call = read(error, 'syscall');
  const path = read(error, 'path');
  if (typeof call !== 'string') {
    const message = read(error, 'message');
    return typeof message === 'string' ? SURE_WORDS.exec(message)?.[0] : undefined;
  }
  const [word] = /^\w{1,30}/.exec(call) ?? [''];
  return typeof path === 'string' ? `${word} ${hideName(path).slice(-500)}` : word;
}

/** The path without the file name: exports and imports are named after articles. */
function hideName(path: string): string {
  return path.replace(/[^/\\]*?((?:\.json)?)$/, '…$1');
}

/** The source positions in a stack. */
export function readFrames(stack: unknown, message: unknown = ''): string[] {
  if (typeof stack !== 'string' || typeof message !== 'string') return [];
  // The message comes first, and may look like anything.
  const start = stack.indexOf(message) + message.length;
  return stack
    .slice(start)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= LONGEST_FRAME && FRAME.test(line))
    .slice(0, MOST_FRAMES);
}

function read(error: unknown, property: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
}
