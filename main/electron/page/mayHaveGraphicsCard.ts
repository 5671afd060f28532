import { readdirSync } from 'node:fs';

/** What Linux calls graphics cards: those of the kernel's own drivers, then of NVIDIA's, of Windows under WSL, and of ARM boards. */
const CARD = /^(dri|nvidia|dxg|mali|pvr|kgsl|vchiq)/;

/**
 * False where no device is known as a graphics card, as in many virtual machines; a card by another name is drawn
 * without. Only Linux tells beforehand. `devices` is the folder of the system's devices.
 */
export function mayHaveGraphicsCard(platform: NodeJS.Platform, devices = '/dev'): boolean {
  if (platform !== 'linux') return true;
  try {
    return readdirSync(devices).some((device) => CARD.test(device));
  } catch {
    return true;
  }
}
