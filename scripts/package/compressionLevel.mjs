/**
 * How hard to compress, 0 to 9: ELECTRON_BUILDER_COMPRESSION_LEVEL, which electron-builder uses for archives too, or
 * the usual level.
 * @param {number} usual
 */
export function compressionLevel(usual, env = process.env) {
  const level = env.ELECTRON_BUILDER_COMPRESSION_LEVEL;
  return level !== undefined && /^[0-9]$/.test(level) ? Number(level) : usual;
}
