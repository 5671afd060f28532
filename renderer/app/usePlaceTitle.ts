import { labelOfCommand } from '../../shared/commands/nameCommand';
import { useWindow } from '../state/WindowContext';

/** What the middle shows, in words. */
export function usePlaceTitle(): string {
  return useWindow(({ words, library, session: { place } }) => {
    switch (place.kind) {
      case 'article':
        return library?.articles.get(place.article)?.title ?? '';
      case 'sources':
        return words.say(labelOfCommand('sources.show'));
      case 'evidence':
        return words.say('evidence.title');
      case 'ledger':
        return words.say(labelOfCommand('ledger.all'));
      case 'trash':
        return words.say(labelOfCommand('trash.show'));
      case 'search':
        return words.say(labelOfCommand('view.search'));
      case 'welcome':
        return '';
    }
  });
}
