import { z } from 'zod';

/** The address of a page that can be captured: of the web, and without a name or password in it. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .max(4000)
  .regex(/^https?:\/\/[^/?#@\s]+(?:[/?#]|$)/i);

export function isWebAddress(address: string): boolean {
  return webAddressSchema.safeParse(address).success;
}
