import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { PageSpot } from './matching/pageSpots';

/** Between two pages, and around them, in CSS pixels. */
const GAP_PX = 16;

/** A4, until the first page is known. */
const USUAL = { width: 595, height: 842 };

/** A page’s own size, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page near what is in view. */
export interface ShownPage {
  readonly page: number;
  readonly topPx: number;
  readonly scale: number;
  readonly size: PageSize;
}

export interface PageList {
  /** The pages near what is in view; the others have no elements. */
  readonly shown: readonly ShownPage[];
  /** The page in view. */
  readonly page: number;
  /** What pages call themselves; null where they don’t. */
  readonly labels: readonly string[] | null;
  /** False until pages have their places in the view. */
  readonly isLaidOut: boolean;
  readonly heightPx: number;
  readonly widthPx: number;
  scaleOf(page: number): number;
  setSize(page: number, size: PageSize): void;
  readSpot(): PageSpot;
  showSpot(spot: PageSpot): void;
}

/** Lays pages out one below the other. `scaleFor` gives CSS pixels per point for a page of that width, in a view with that room. */
export function usePageList(
  pdf: PDFDocumentProxy,
  scroller: RefObject<HTMLDivElement | null>,
  scaleFor: (widthPt: number, roomPx: number) => number,
): PageList {
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const [labels, setLabels] = useState<readonly string[] | null>(null);
  const [roomPx, setRoomPx] = useState(0);
  useEffect(() => {
    let isGone = false;
    void pdf.getPageLabels().then(
      (found) => {
        if (!isGone) setLabels(found);
      },
      // A file with faults shows its pages by their numbers.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [pdf]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setRoomPx(Math.max(80, element.clientWidth - 2 * GAP_PX));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  const sizeOf = (page: number) => sizes.get(page) ?? sizes.get(1) ?? USUAL;
  const scaleOf = (page: number) => scaleFor(sizeOf(page).width, roomPx);
  const heightOf = (index: number) => {
    const page = index + 1;
    return Math.round(sizeOf(page).height * scaleOf(page)) + GAP_PX;
  };
  const virtualizer = useVirtualizer({
    count: pdf.numPages,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    paddingStart: GAP_PX,
    overscan: 1,
  });

  const readSpot = useCallback((): PageSpot => {
    const top = virtualizer.scrollOffset ?? 0;
    const item = virtualizer.getVirtualItemForOffset(top);
    if (!item) return { page: 1, share: 0 };
    return {
      page: item.index + 1,
      share: Math.min(1, Math.max(0, (top - item.start) / item.size)),
    };
  }, [virtualizer]);
  const showSpot = useCallback(
    ({ page, share }: PageSpot) => {
      const item = virtualizer.measurementsCache[page - 1];
      if (item)
        virtualizer.scrollToOffset(
          Math.max(0, item.start + share * item.size - (share ? 0 : GAP_PX / 2)),
        );
    },
    [virtualizer],
  );

  // What is in view stays there when pages become larger or smaller.
  const spot = useRef<PageSpot>({ page: 1, share: 0 });
  const layout = `${scaleOf(1)} ${roomPx} ${sizes.size}`;
  const laidOut = useRef('');
  useLayoutEffect(() => {
    if (laidOut.current === layout) return;
    laidOut.current = layout;
    const { current } = spot;
    virtualizer.measure();
    virtualizer.getTotalSize();
    if (current.page > 1 || current.share > 0) showSpot(current);
  }, [layout, virtualizer, showSpot]);
  useEffect(() => {
    spot.current = readSpot();
  });

  const setSize = useCallback((page: number, size: PageSize) => {
    setSizes((known) => {
      const { width, height } = known.get(page) ?? { width: 0, height: 0 };
      if (width === size.width && height === size.height) return known;
      return new Map(known).set(page, size);
    });
  }, []);
  const items = virtualizer.getVirtualItems();
  const middle = (virtualizer.scrollOffset ?? 0) + (scroller.current?.clientHeight ?? 0) / 3;
  const current = items.findLast(({ start }) => start <= middle);
  const widths = items.map(({ index }) => sizeOf(index + 1).width * scaleOf(index + 1));
  return {
    shown: items.map(({ index, start }) => ({
      page: index + 1,
      topPx: start,
      scale: scaleOf(index + 1),
      size: sizeOf(index + 1),
    })),
    page: (current?.index ?? 0) + 1,
    labels,
    isLaidOut: roomPx > 0 && virtualizer.measurementsCache[0]?.size === heightOf(0),
    heightPx: virtualizer.getTotalSize(),
    widthPx: Math.floor(Math.max(0, ...widths)) + 2 * GAP_PX,
    scaleOf,
    setSize,
    readSpot,
    showSpot,
  };
}
