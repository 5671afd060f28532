import { app, type WebContents } from 'electron';
import { sendEvent } from '../page/registerCalls';

/** Tells pages whether a screen reader is used: each as soon as it is there, and all when that changes. */
export function followScreenReader(contents: WebContents): void {
  const tell = (isOn: boolean) => sendEvent('screenReaderChanged', { isOn });
  contents.on('did-finish-load', () => tell(app.accessibilitySupportEnabled));
  app.on('accessibility-support-changed', (_event, isOn) => tell(isOn));
}
