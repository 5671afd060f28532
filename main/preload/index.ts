import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { checkSpelling } from './checkSpelling';
import { createBridge } from './createBridge';

const bridge = createBridge(ipcRenderer);
contextBridge.exposeInMainWorld('attest', bridge);
checkSpelling(bridge, webFrame, document);
