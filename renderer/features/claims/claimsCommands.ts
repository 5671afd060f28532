import type { CommandBindings } from '../../state/windowServices';
import { openClaims } from './showClaims';

/** Looking for what may be worth checking in the open article. */
export const claimsCommands = {
  'claims.find': {
    isEnabled: ({ store }) => {
      const { library, session } = store.getState();
      return (
        session.place.kind === 'article' && Boolean(library?.open) && library?.isReadOnly === false
      );
    },
    run: openClaims,
  },
} satisfies Partial<CommandBindings>;
