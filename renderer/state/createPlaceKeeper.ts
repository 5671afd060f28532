import { type ArticlePlace, firstPlace } from '../../shared/ipc/articlePlace';
import type { ArticleId } from '../../shared/model/ids';
import type { Client } from './client';
import type { WindowStore } from './store';

/** Knows where the person is in each article: in the store at once, and on this machine a moment later. */
export interface PlaceKeeper {
  /** Reads what was remembered. Never rejects: without it, articles open at their beginning. */
  read(): Promise<void>;
  note(article: ArticleId, place: Partial<ArticlePlace>): void;
}

export function createPlaceKeeper(store: WindowStore, client: Client): PlaceKeeper {
  return {
    async read() {
      try {
        const { places } = await client.call('places.read', {});
        // What was noted meanwhile is newer.
        store.setState((state) => ({ places: new Map([...places, ...state.places]) }));
      } catch (error) {
        client.report('action-failed', error);
      }
    },
    note(article, change) {
      const { places } = store.getState();
      const before = places.get(article);
      const place = { ...(before ?? firstPlace), ...change };
      if (before && JSON.stringify(before) === JSON.stringify(place)) return;
      store.setState({ places: new Map(places).set(article, place) });
      client
        .call('places.write', { article, place })
        .catch((error: unknown) => client.report('action-failed', error));
    },
  };
}
