/**
 * Leaves out what React Aria says in languages other than English, as Attest itself is in English: its dictionaries
 * pass over a language that is undefined, and fall back to English.
 * @returns {import('vite').Plugin}
 */
export function keepEnglish() {
  return {
    name: 'keep-english',
    enforce: 'pre',
    load: {
      filter: {
        id: /[\\/]react-(aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.mjs$/,
      },
      handler: (id) => (id.endsWith('en-US.mjs') ? null : 'export default undefined;'),
    },
  };
}
