const KEPT = /(en-US|es-ES)\.mjs$/;

/**
 * Leaves out what React Aria says in languages that Attest has no words of: its dictionaries pass over a language that
 * is undefined, and fall back to English.
 * @returns {import('vite').Plugin}
 */
export function keepLanguages() {
  return {
    name: 'keep-languages',
    enforce: 'pre',
    load: {
      filter: {
        id: /[\\/]react-(aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.mjs$/,
      },
      handler: (id) => (KEPT.test(id) ? null : 'export default undefined;'),
    },
  };
}
