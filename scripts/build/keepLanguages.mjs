const KEPT = /(en-US|es-ES)\.mjs$/;

/**
 * Leaves out React Aria's strings in languages that Attest doesn't have: its dictionaries skip an undefined language
 * and fall back to English.
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
