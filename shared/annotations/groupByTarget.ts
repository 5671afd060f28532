import { foldWords } from '../ledger/settleIdentity';
import type { AnnotationTarget, FoundAnnotation } from './foundAnnotation';

/** The annotations of one article, as far as the file says. */
export interface AnnotationGroup {
  readonly target: AnnotationTarget;
  readonly annotations: FoundAnnotation[];
}

const nothing: AnnotationTarget = { title: '', url: '', author: '' };

/** The annotations by what they are about: by its address, or else by its title. They stay in their order. */
export function groupByTarget(annotations: readonly FoundAnnotation[]): AnnotationGroup[] {
  const groups = new Map<string, AnnotationGroup>();
  for (const annotation of annotations) {
    const target = annotation.target ?? nothing;
    const key = target.url.trim() || foldWords(target.title);
    const group = groups.get(key) ?? { target, annotations: [] };
    groups.set(key, group);
    group.annotations.push(annotation);
  }
  return [...groups.values()].map(({ target, annotations: list }) => ({
    target,
    annotations: inOrder(list),
  }));
}

/** By position where all have one: files list what was made last first. */
function inOrder(annotations: FoundAnnotation[]): FoundAnnotation[] {
  if (!annotations.every(({ position, isWhole }) => position || isWhole)) return annotations;
  const startOf = ({ position }: FoundAnnotation) => position?.start ?? -1;
  return [...annotations].sort((a, b) => startOf(a) - startOf(b));
}
