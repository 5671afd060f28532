import type { Message } from '../../shared/words/message';

/** The command line was not understood. Ends with the usage line and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly said: Message) {
    super(said.id);
  }
}
