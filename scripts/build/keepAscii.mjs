/**
 * Escapes non-ASCII characters in scripts: V8 stores a pure ASCII script at one byte a character, which halves what it
 * has to decode and check against its code cache.
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
  // Unit by unit, so that a surrogate pair becomes two escapes, which older syntax can read too.
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
