const STYLES = /\/@fontsource(?:-variable)?\/.*\.css$/;

/**
 * Fonts of `@fontsource` packages as a desktop app needs them: WOFF 2 alone, and text waits the moment that a local file
 * takes rather than being laid out twice.
 * @returns {import('vite').Plugin}
 */
export function trimFaces() {
  return {
    name: 'trim-faces',
    enforce: 'pre',
    transform: {
      filter: { id: STYLES },
      handler: (code) => ({
        code: code
          .replaceAll('font-display: swap', 'font-display: block')
          .replace(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, ''),
        map: null,
      }),
    },
  };
}
