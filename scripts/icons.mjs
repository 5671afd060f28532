// npm run icons: redraws every system's icons after a change to resources/icon.svg or icon-small.svg.
import { checkMachine } from './setup/checkMachine.mjs';

checkMachine();
Promise.all([import('./icons/drawIcons.mjs'), import('./setup/root.mjs')]).then(
  ([{ drawIcons }, { root }]) => drawIcons(root),
);
