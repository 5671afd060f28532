import type { WindowServices } from '../state/WindowContext';

const told = new WeakSet<WindowServices['store']>();

/** Tells the person, once, why nothing comes of typing into a locked text. */
export function sayLocked({ store, actions }: WindowServices): void {
  if (told.has(store)) return;
  told.add(store);
  const { library } = store.getState();
  actions.notify({
    tone: 'info',
    text: library?.isReadOnly
      ? 'This library is open for reading only.'
      : 'The text is locked, so that reading can’t change it. Choose “Edit text” to correct it.',
  });
}
