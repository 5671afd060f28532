// The floor, and the stage for peers: a window with a page in it and nothing else.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const page = process.argv.find((argument) => argument.startsWith('--page='));
  const window = new BrowserWindow({ width: 1280, height: 800, title: 'Bare window' });
  window.loadFile(page ? page.slice('--page='.length) : 'index.html');
});
app.on('window-all-closed', () => app.quit());
