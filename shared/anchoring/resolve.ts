import { createResolver, type ResolvedRange, type Sought } from './createResolver';

/** The place of one passage in a text, null where it is not there. For many in one text see `createResolver`. */
export function resolve(text: string, sought: Sought): ResolvedRange | null {
  return createResolver(text)(sought);
}
