import { isAbsolute, relative, resolve } from 'node:path';
import { APP_ORIGIN } from './appUrl';

/** The file of the bundle in `folder` that `url` names; null for another origin or a path that leads out of the folder. */
export function findBundleFile(url: string, folder: string): string | null {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return null;
  const name = decodePath(url.slice(APP_ORIGIN.length).replace(/[?#].*$/s, ''));
  if (name === null || /[\0\\]/.test(name)) return null;
  const file = resolve(folder, `.${name}`);
  const inside = relative(folder, file);
  if (inside === '' || isAbsolute(inside) || inside.split(/[\\/]/)[0] === '..') return null;
  return file;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
