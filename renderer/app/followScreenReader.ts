import type { Client } from '../state/client';

/**
 * Notes whether a screen reader is used where the style sheets look for it: what is not laid out, newer Chromiums leave out
 * of what they tell assistive technology.
 */
export function followScreenReader(client: Pick<Client, 'on'>, root: HTMLElement): void {
  client.on('screenReaderChanged', ({ isOn }) => {
    root.toggleAttribute('data-screen-reader', isOn);
  });
}
