import type { WebContents } from 'electron';
import type { ZoomStep } from '../../../shared/ipc/windowContract';
import type { StartMemoryFile } from '../launch/startMemory';

/** As browsers have them. */
const STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];

/** The zoom of the whole window, which this computer remembers. Ctrl and the wheel change it too. */
export interface WindowZoom {
  /** Takes one step and answers the zoom after it, in percent. */
  step(step: ZoomStep): number;
}

export function createWindowZoom(
  contents: Pick<WebContents, 'setZoomFactor' | 'on'>,
  memory: Pick<StartMemoryFile, 'current' | 'remember'>,
): WindowZoom {
  const zoom: WindowZoom = {
    step(step) {
      const zoomPercent = stepZoom(memory.current.zoomPercent, step);
      contents.setZoomFactor(zoomPercent / 100);
      if (zoomPercent !== memory.current.zoomPercent) memory.remember({ zoomPercent });
      return zoomPercent;
    },
  };
  contents.on('zoom-changed', (_event, direction) => zoom.step(direction));
  return zoom;
}

function stepZoom(percent: number, step: ZoomStep): number {
  if (step === 'reset') return 100;
  const next =
    step === 'in'
      ? STEPS.find((candidate) => candidate > percent)
      : STEPS.findLast((candidate) => candidate < percent);
  return next ?? percent;
}
