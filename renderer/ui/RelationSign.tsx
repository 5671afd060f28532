import { BookOpen, CornerUpLeft, type LucideIcon, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { Relation } from '../../shared/model/link';
import styles from './RelationSign.module.css';

const icons: Record<Relation, LucideIcon> = {
  supports: ThumbsUp,
  contradicts: ThumbsDown,
  origin: CornerUpLeft,
  context: BookOpen,
};

/** A relation's sign, told apart by shape and colour. Decorative: the relation's title stands beside it. */
export function RelationSign({ relation, size = 14 }: { relation: Relation; size?: number }) {
  const Icon = icons[relation];
  return <Icon aria-hidden size={size} className={`${styles.sign} ${styles[relation]}`} />;
}
