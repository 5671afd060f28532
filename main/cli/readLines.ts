/** The lines of a stream of UTF-8, each as soon as it is whole; the last one may lack its line feed. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // A long line comes in many pieces: they are joined once.
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const other of others) {
      yield pieces.join('');
      pieces = [other];
    }
  }
  const last = pieces.join('') + decoder.decode();
  if (last) yield last;
}
