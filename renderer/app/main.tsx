import './configureZod';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../shared/ipc/envelope';
import { tellOfReleases } from '../features/appUpdates/tellOfReleases';
import { createActions } from '../state/actions';
import { createClient } from '../state/client';
import { createPendingEdits } from '../state/pendingEdits';
import { createStore } from '../state/store';
import { WindowProvider } from '../state/WindowContext';
import { App } from './App';
import { appCommands } from './appCommands';
import { followTheme } from './look';
import { rememberKept } from './rememberKept';
import { saveBeforeClosing } from './saveBeforeClosing';
import { recallArticle, recallPanels, rememberShown } from './shownLast';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly attest: Bridge;
  }
}

const client = createClient(window.attest, requestIdleCallback);
const store = createStore();
const pending = createPendingEdits();
const actions = createActions(store, client, pending);
const services = { store, actions, client, pending, commands: appCommands };

followTheme();
actions.show(recallPanels());
rememberShown(store);
rememberKept(store);
saveBeforeClosing(services);
tellOfReleases(services);
actions.attempt(() => actions.openLibrary(recallArticle()));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root.');
createRoot(root).render(
  <StrictMode>
    <WindowProvider services={services}>
      <App />
    </WindowProvider>
  </StrictMode>,
);
