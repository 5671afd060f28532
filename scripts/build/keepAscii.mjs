/**
 * Writes what is not ASCII in scripts as escapes: V8 keeps a script of ASCII alone at one byte a character, so that
 * half as much has to be decoded and checked against its code cache.
 * @returns {import('vite').Plugin}
 */
export function keepAscii() {
  return {
    name: 'keep-ascii',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = escapeToAscii(file.code);
      }
    },
  };
}

/** @param {string} code */
function escapeToAscii(code) {
  // Unit by unit, so that what takes two becomes two escapes, as scripts had it before there were longer ones.
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
