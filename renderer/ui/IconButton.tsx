import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { formatKeys } from './formatKeys';
import styles from './IconButton.module.css';
import { useWords } from './WordsContext';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does: its accessible name and its tooltip. */
  label: string;
  /** Shown in the tooltip, such as `Mod+E`. */
  keys?: string | undefined;
  /** For buttons that switch something on and off. */
  isActive?: boolean;
  children: ReactNode;
}

/** A button with an icon on it, named by a tooltip. */
export function IconButton({ label, keys, isActive, ...props }: Props) {
  const words = useWords();
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...props}
        aria-label={label}
        {...(isActive !== undefined && { 'aria-pressed': isActive })}
        className={`${styles.button} ${isActive ? styles.active : ''}`}
      />
      <Tooltip className={styles.tooltip} offset={6}>
        {label}
        {keys && <kbd>{formatKeys(keys, words)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
