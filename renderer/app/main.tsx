import './configureZod';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/faces';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../shared/ipc/envelope';
import { readPageQuery } from '../../shared/ipc/pageQuery';
import { english, loadWords } from '../../shared/words/loadWords';
import type { Words } from '../../shared/words/Words';
import { tellOfReleases } from '../features/appUpdates/tellOfReleases';
import { createActions } from '../state/actions';
import { createClient } from '../state/client';
import { createPendingEdits } from '../state/pendingEdits';
import { createStore } from '../state/store';
import { WindowProvider } from '../state/WindowContext';
import { App } from './App';
import { appCommands } from './appCommands';
import { followScreenReader } from './followScreenReader';
import { followTheme } from './look/followTheme';
import { recallLook, showLook } from './look/readingLook';
import { rememberKept } from './rememberKept';
import { recallSession, rememberSession, resumeSession } from './rememberSession';
import { rememberSources } from './rememberSources';
import { reportUncaught } from './reportUncaught';
import { saveBeforeClosing } from './saveBeforeClosing';
import { recallArticle, recallPanels, recallPlace, rememberShown } from './shownLast';
import { followLanguage, markPage } from './windowLanguage';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly attest: Bridge;
  }
}

const language = readPageQuery(location.href).language;
// Not awaited where the words are at hand, and not by the module: other words come in a part that needs this one.
if (language === 'en') begin(english);
else loadWords(language).then(begin);

/** Shows the window. */
function begin(words: Words): void {
  const client = createClient(window.attest, requestIdleCallback);
  const store = createStore(words);
  const pending = createPendingEdits();
  const actions = createActions(store, client, pending);
  const services = { store, actions, client, pending, commands: appCommands };

  markPage(words.language);
  followLanguage(store, client, markPage);
  followScreenReader(client, document.documentElement);
  reportUncaught(client);
  followTheme();
  const hasLook = showLook(recallLook());
  actions.show(recallPanels());
  rememberShown(store);
  rememberKept(store);
  rememberSources(store);
  saveBeforeClosing(services);
  tellOfReleases(services);
  const before = recallSession();
  actions.attempt(async () => {
    await actions.openLibrary(
      before?.place.kind === 'article' ? before.place.article : recallArticle(),
      hasLook,
      recallPlace,
    );
    if (before) resumeSession(services, before);
    rememberSession(store);
  });

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element #root.');
  createRoot(root).render(
    <StrictMode>
      <WindowProvider services={services}>
        <App />
      </WindowProvider>
    </StrictMode>,
  );
}
