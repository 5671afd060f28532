const switchesWithValue = ['-r', '--require'];

/**
 * Reads Electron's own arguments: modules to load first, switches, then the app's folder. What follows
 * the folder belongs to the app.
 * @param {readonly string[]} args without the executable
 * @returns {{appFolder: string | undefined, modules: string[]}}
 */
export function parseLaunch(args) {
  /** @type {string[]} */
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (switchesWithValue.includes(arg)) {
      index += 1;
      const module = args[index];
      if (module !== undefined) modules.push(module);
    } else if (!arg.startsWith('-')) {
      return { appFolder: arg, modules };
    }
  }
  return { appFolder: undefined, modules };
}
