import { CollectionMenu } from '../features/collections/CollectionMenu';
import { HighlightMenu } from '../features/highlights/menu/HighlightMenu';
import { TextMenu } from '../features/highlights/menu/TextMenu';
import { ArticleMenu } from '../features/library/ArticleMenu';
import { SourceMenu } from '../features/sources/SourceMenu';
import { useActions, useSession } from '../state/WindowContext';

/** The context menu that is open, if one is. */
export function ContextMenus() {
  const menu = useSession((session) => session.menu);
  const { show } = useActions();
  if (!menu) return null;
  const shared = { at: menu.at, onClose: () => show({ menu: null }) };
  switch (menu.kind) {
    case 'text':
      return <TextMenu {...shared} />;
    case 'highlight':
      return <HighlightMenu highlight={menu.highlight} several={menu.several} {...shared} />;
    case 'article':
      return <ArticleMenu article={menu.article} several={menu.several} {...shared} />;
    case 'collection':
      return <CollectionMenu collection={menu.collection} {...shared} />;
    case 'source':
      return <SourceMenu source={menu.source} several={menu.several} {...shared} />;
  }
}
