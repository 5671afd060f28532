const MARKS = ['--command-line', '--'];

/**
 * The words of a command line if the app was started as one, `… --command-line -- WORD…`, as the program `attest` of a
 * package does; null if it was started for its window.
 */
export function findCommandWords(argv: readonly string[]): string[] | null {
  const switches = argv.slice(1);
  const end = switches.findIndex((arg) => !arg.startsWith('-') || arg === '--');
  const start = end - 1;
  if (start < 0 || !MARKS.every((mark, index) => switches[start + index] === mark)) return null;
  return switches.slice(start + MARKS.length);
}
