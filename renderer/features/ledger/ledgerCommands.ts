import type { AppCommand } from '../../state/appCommand';
import type { WindowServices } from '../../state/WindowContext';

const openId = ({ store }: WindowServices) => store.getState().library?.open?.article.id;

export const ledgerCommands: readonly AppCommand[] = [
  {
    id: 'ledger.show',
    title: 'Show the ledger',
    keys: 'Mod+L',
    isEnabled: (services) => openId(services) !== undefined,
    async run(services) {
      const article = openId(services);
      if (article) await services.actions.openArticle(article, 'ledger');
    },
  },
];
