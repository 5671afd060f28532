import type { Place } from '../../state/sessionState';
import type { CommandBindings, WindowServices } from '../../state/windowServices';

type SearchPlace = Extract<Place, { kind: 'search' }>;

/** What can be done with the search of the whole library. */
export const searchCommands = {
  'view.search': {
    run(services) {
      services.actions.go(findLastSearch(services));
      services.actions.show({ wantedFocus: 'search' });
    },
  },
  'search.save': {
    isEnabled: ({ store }) => {
      const { library, session } = store.getState();
      const { place } = session;
      return library?.isReadOnly === false && place.kind === 'search' && place.query.trim() !== '';
    },
    run({ store, actions }) {
      const { place } = store.getState().session;
      if (place.kind !== 'search') return;
      actions.openDialog({ kind: 'savedSearch', query: place.query.trim() });
    },
  },
} satisfies Partial<CommandBindings>;

/** The search shown last, to go on with; or one for nothing yet. */
function findLastSearch({ store }: WindowServices): SearchPlace {
  const { past, place, future } = store.getState().session;
  const known = [...future, ...past, place].findLast(
    (one): one is SearchPlace => one.kind === 'search',
  );
  return known ?? { kind: 'search', query: '', only: null };
}
