import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** `primary` for the one thing a view is for, `danger` for what destroys something. */
  tone?: 'plain' | 'primary' | 'danger' | 'quiet';
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words on it. */
export function Button({ tone = 'plain', ...props }: Props) {
  return <AriaButton {...props} className={`${styles.button} ${styles[tone]}`} />;
}
