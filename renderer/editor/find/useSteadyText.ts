import { type RefObject, useLayoutEffect } from 'react';

/** Keeps the text where it is on the screen while the bar above it comes, grows and goes. */
export function useSteadyText(
  bar: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const [element, scrolled] = [bar.current, scroller.current];
    if (!element || !scrolled) return;
    let heightPx = 0;
    const follow = (nextPx: number) => {
      scrolled.scrollTop += nextPx - heightPx;
      heightPx = nextPx;
    };
    follow(element.offsetHeight);
    const sizes = new ResizeObserver(() => follow(element.offsetHeight));
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      follow(0);
    };
  }, [bar, scroller]);
}
