import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  type LucideIcon,
  MessageCircle,
} from 'lucide-react';
import type { Verdict } from '../../shared/model/highlight';
import styles from './VerdictSign.module.css';

const icons: Record<Verdict, LucideIcon> = {
  unchecked: CircleDashed,
  supported: CircleCheck,
  disputed: CircleAlert,
  refuted: CircleX,
  opinion: MessageCircle,
};

/** A verdict's sign, told apart by shape and colour. Decorative: the verdict's title stands beside it. */
export function VerdictSign({ verdict, size = 14 }: { verdict: Verdict; size?: number }) {
  const Icon = icons[verdict];
  return <Icon aria-hidden size={size} className={`${styles.sign} ${styles[verdict]}`} />;
}
