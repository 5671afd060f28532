import type { Node } from '@tiptap/pm/model';
import type { Article } from '../model/article';
import type { Highlight } from '../model/highlight';
import type { Label } from '../model/label';
import type { Link } from '../model/link';
import type { Source } from '../model/source';
import type { Text } from '../model/text';
import type { Timestamp } from '../model/timestamp';

/** An article with all that an export shows of it, in any order. `sources` holds at least those that are linked. */
export interface ExportContent {
  readonly article: Article;
  readonly text: Text;
  readonly document: Node;
  readonly highlights: readonly Highlight[];
  readonly links: readonly Link[];
  readonly sources: readonly Source[];
  readonly labels: readonly Label[];
  readonly generatedAt: Timestamp;
}
