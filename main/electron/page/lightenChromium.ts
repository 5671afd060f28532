import { app } from 'electron';
import { mayHaveGraphicsCard } from './mayHaveGraphicsCard';

const FIRST_MEMORY_MB = 16;

/** Leaves out of Chromium what costs time at the start and gains nothing here. Before the app is ready, or it has no effect. */
export function lightenChromium(): void {
  // Nothing is ever loaded over the network: what would load it is a thread, as on phones, and not a process of its
  // own that has to be there before the first page. Where its use is logged it stays one: a thread can end too soon
  // to finish the log.
  if (!app.commandLine.hasSwitch('log-net-log')) {
    app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  }
  // Room for all that the page makes while it starts, so that it isn't stopped half a dozen times to tidy up.
  app.commandLine.appendSwitch('js-flags', `--min-semi-space-size=${FIRST_MEMORY_MB}`);
  // Where there is no graphics card Chromium looks for one all the same, and for programs that stand in for it, before
  // it draws by itself: about a tenth of the whole start.
  if (!mayHaveGraphicsCard(process.platform)) {
    app.disableHardwareAcceleration();
    app.commandLine.appendSwitch('disable-software-rasterizer');
  }
}
