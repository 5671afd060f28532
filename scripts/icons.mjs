// npm run icons: draws the icons of all systems anew, after resources/icon.svg or icon-small.svg was changed.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
Promise.all([import('./icons/drawIcons.mjs'), import('./setup/root.mjs')]).then(
  ([{ drawIcons }, { root }]) => drawIcons(root),
);
