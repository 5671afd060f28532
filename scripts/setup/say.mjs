/**
 * Tells the user what set-up is doing: one sentence, on stderr, since stdout belongs to the program.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`attest: ${sentence}\n`);
}
