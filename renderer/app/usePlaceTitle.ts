import { describeCommand } from '../commands/appCommand';
import { useWindow } from '../state/WindowContext';

/** What the middle shows, in words. */
export function usePlaceTitle(): string {
  return useWindow(({ library, session: { place } }) => {
    switch (place.kind) {
      case 'article':
        return library?.articles.get(place.article)?.title ?? '';
      case 'sources':
        return describeCommand('sources.show').label;
      case 'trash':
        return describeCommand('trash.show').label;
      case 'welcome':
        return '';
    }
  });
}
