/**
 * Tells the person what the set-up is doing: one sentence, on stderr, since stdout belongs to the program.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`attest: ${sentence}\n`);
}
