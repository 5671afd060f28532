import type { KeyboardEvent } from 'react';

type Press = Pick<KeyboardEvent<HTMLInputElement>, 'key' | 'currentTarget' | 'preventDefault'>;

/** Takes the only option left when Enter is pressed in the field that filters them, unless the keyboard is on one already. */
export function takeOnly<Option>(
  event: Press,
  options: readonly Option[],
  take: (option: Option) => void,
): void {
  const [only] = options;
  if (event.key !== 'Enter' || only === undefined || options.length > 1) return;
  if (event.currentTarget.hasAttribute('aria-activedescendant')) return;
  event.preventDefault();
  take(only);
}
