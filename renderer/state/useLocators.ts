import type { LocatorRange } from '../../shared/document/locator/sayLocators';
import { positionOf } from '../../shared/model/anchor';
import type { Highlight } from '../../shared/model/highlight';
import { useWindow } from './WindowContext';

/** Where the passage of a highlight of the text shown stands in the original; null where that is not known. */
export function useLocators({ anchor }: Highlight): LocatorRange | null {
  const editor = useWindow((state) => state.editor);
  const position = positionOf(anchor);
  return (position && editor?.findLocators(position)) ?? null;
}
