import { findPackages } from './debianPackages.mjs';

/** Debian packages with the fonts that a bare system lacks. */
const fontPackages = {
  latin: 'fonts-noto-core',
  arabic: 'fonts-noto-core',
  hebrew: 'fonts-noto-core',
  chinese: 'fonts-wqy-zenhei',
};

/**
 * The libraries that `ldd` reports as not found, each once.
 * @param {string} lddOutput
 */
export function parseMissingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}

/**
 * The scripts that no installed font covers, for a serif reading column and articles in any language.
 * @param {string} fontList the output of `fc-list : family lang`; '' if there is no fontconfig
 * @returns {(keyof typeof fontPackages)[]}
 */
export function findMissingFonts(fontList) {
  /** @type {[keyof typeof fontPackages, RegExp][]} */
  const signs = [
    ['latin', /^[^:]*(serif|roman|times|georgia|garamond|palatino)[^:]*:lang=.*\ben\b/im],
    ['arabic', /:lang=.*\bar\b/m],
    ['hebrew', /:lang=.*\bhe\b/m],
    ['chinese', /:lang=.*\bzh-cn\b/m],
  ];
  return signs.filter(([, sign]) => !sign.test(fontList)).map(([script]) => script);
}

/**
 * @typedef {object} SystemState
 * @property {string[]} missingLibraries
 * @property {(keyof typeof fontPackages)[]} missingFonts
 * @property {boolean} isDisplayMissing no display to show windows on, and no Xvfb to make one
 */

/**
 * The Debian packages that a system needs: without the required ones no window opens; without the wished ones some text
 * shows as boxes.
 * @param {SystemState} state
 * @param {(name: string) => boolean} isAvailable whether this release has a package of that name
 * @returns {{required: string[], wished: string[], unknown: string[]}}
 */
export function listNeeds(state, isAvailable) {
  const { packages, unknown } = findPackages(state.missingLibraries, isAvailable);
  const required = state.isDisplayMissing ? [...packages, 'xvfb'] : packages;
  const fonts = new Set(state.missingFonts.map((script) => fontPackages[script]));
  if (fonts.size > 0) fonts.add('fontconfig');
  return { required, wished: [...fonts].sort(), unknown };
}

/**
 * @param {readonly string[]} packages
 */
export function aptInstallCommand(packages) {
  return ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
}
