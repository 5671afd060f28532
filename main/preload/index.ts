import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../../shared/ipc/channels';
import type { Bridge } from '../../shared/ipc/envelope';

const bridge: Bridge = {
  call: (name, args) => ipcRenderer.invoke(CALL_CHANNEL, name, args),
  listen(listener) {
    const onEvent = (_event: unknown, name: string, json: string) => listener(name, json);
    ipcRenderer.on(EVENT_CHANNEL, onEvent);
    return () => ipcRenderer.off(EVENT_CHANNEL, onEvent);
  },
};

contextBridge.exposeInMainWorld('attest', bridge);

// The page needs what it remembers first of all. It comes from the main process, which reads the library by then, so it
// is asked for now; from here on the page's process has it.
if (location.protocol === 'app:') localStorage.getItem('');
