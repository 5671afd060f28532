import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './PanelDivider.module.css';

/** How far an arrow key moves it, in CSS pixels. */
const STEP_PX = 16;

interface Props {
  label: string;
  /** The side of the window that its panel is on. */
  side: 'start' | 'end';
  /** The panel's width and its limits, in CSS pixels. */
  value: number;
  min: number;
  max: number;
  onChange(value: number): void;
  /** A double click asks for the normal width. */
  onReset(): void;
}

/** The edge of a panel, to be dragged or moved by arrow keys. Stands inside the panel, which is positioned. */
export function PanelDivider({ label, side, value, min, max, onChange, onReset }: Props) {
  const drag = useRef<{ pointerX: number; value: number } | null>(null);
  const direction = side === 'start' ? 1 : -1;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    // What is seen counts: a narrow window may show less than the panel's own width.
    const seen = event.currentTarget.parentElement?.offsetWidth ?? value;
    drag.current = { pointerX: event.clientX, value: seen };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    onChange(drag.current.value + direction * (event.clientX - drag.current.pointerX));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Record<string, number> = { ArrowLeft: -direction, ArrowRight: direction };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(value + step * STEP_PX);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> can't be focused and moved, which a window splitter must be.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={`${styles.divider} ${styles[side]}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        drag.current = null;
      }}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
      onKeyDown={onKeyDown}
      onDoubleClick={onReset}
    />
  );
}
