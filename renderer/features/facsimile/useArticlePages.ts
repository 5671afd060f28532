import { useMemo } from 'react';
import { readArticleText } from '../../../shared/document/articleText';
import type { ArticleEditorHandle } from '../../state/articleEditorHandle';
import { useOpenArticle, useWindow } from '../../state/WindowContext';
import { listPageTexts, type PagePart } from './matching/listPageTexts';

/** The article’s text as it is saved, and what of it stands on which page of its original. */
export interface ArticlePages {
  readonly editor: ArticleEditorHandle | null;
  readonly text: string;
  readonly parts: readonly PagePart[];
}

/** Follows the text through corrections. */
export function useArticlePages(): ArticlePages {
  const editor = useWindow((state) => state.editor);
  const edits = useOpenArticle((open) => open.edits);
  const document = editor && edits ? editor.readText() : null;
  return useMemo(
    () => ({
      editor,
      text: document ? readArticleText(document).text : '',
      parts: document ? listPageTexts(document) : [],
    }),
    [editor, document],
  );
}
