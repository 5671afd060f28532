import { type RefObject, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Finder } from './createFinder';
import styles from './FindTicks.module.css';
import { mergeTicks, type Tick } from './mergeTicks';

/** As high as can be seen without looking for it. */
const TICK_PX = 2;
const CURRENT_PX = 4;

/** At the latest after this long, though the window is busy. */
const LONGEST_WAIT_MS = 500;

interface Props {
  finder: Finder;
  scroller: RefObject<HTMLElement | null>;
}

interface Strip {
  topPx: number;
  heightPx: number;
  /** Of the scroll bar; 0 where it lies over the text. */
  barPx: number;
  ticks: Tick[];
  current: Tick[];
}

/**
 * Where in the whole text the matches are: ticks beside the scroll bar. Drawn as two paths, once the
 * window is idle, so that it makes no difference how many there are.
 */
export function FindTicks({ finder, scroller }: Props) {
  const matches = useStore(finder.ui, (state) => state.matches);
  const current = useStore(finder.ui, (state) => state.current);
  const [strip, setStrip] = useState<Strip | null>(null);
  useEffect(() => {
    const scrolled = scroller.current;
    if (!scrolled) return;
    const draw = () => {
      const { offsetTop, clientHeight, offsetWidth, clientWidth } = scrolled;
      const places = finder.placeMatches(matches, scrolled).map((place) => place * clientHeight);
      const place = current === null ? undefined : places[current];
      setStrip({
        topPx: offsetTop,
        heightPx: clientHeight,
        barPx: offsetWidth - clientWidth,
        ticks: mergeTicks(places, TICK_PX),
        current: place === undefined ? [] : mergeTicks([place - 1], CURRENT_PX),
      });
    };
    let waiting = 0;
    const drawLater = () => {
      cancelIdleCallback(waiting);
      waiting = requestIdleCallback(draw, { timeout: LONGEST_WAIT_MS });
    };
    // Called at first too. The text grows by corrections, and as blocks are drawn that were only estimated.
    const sizes = new ResizeObserver(drawLater);
    for (const element of [scrolled, ...scrolled.children]) sizes.observe(element);
    return () => {
      cancelIdleCallback(waiting);
      sizes.disconnect();
    };
  }, [finder, scroller, matches, current]);
  if (!strip || !matches.length) return null;
  const { topPx, heightPx, barPx } = strip;
  return (
    <svg
      aria-hidden
      data-find-ticks={strip.ticks.length}
      className={styles.strip}
      style={{ top: topPx, height: heightPx, insetInlineEnd: barPx }}
      preserveAspectRatio="none"
      viewBox={`0 0 1 ${heightPx}`}
    >
      <path className={styles.tick} d={strip.ticks.map(drawTick).join('')} />
      <path className={styles.current} d={strip.current.map(drawTick).join('')} />
    </svg>
  );
}

function drawTick({ topPx, heightPx }: Tick): string {
  return `M0 ${topPx}h1v${heightPx}h-1z`;
}
