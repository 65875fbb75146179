import { useCallback, useLayoutEffect, useState, type RefObject } from "react";

/** The part of the canvas that is in view, in pixels. */
export interface ScrollWindow {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Steps in which the window moves: between them nothing is drawn anew, the browser scrolls what is there. */
const STEP = 60;

const stepped = (pixels: number): number => Math.floor(pixels / STEP) * STEP;

/** Follows the scrolling and the size of an element. */
export function useScrollWindow(
  element: RefObject<HTMLElement | null>,
): readonly [ScrollWindow, () => void] {
  const [window, setWindow] = useState<ScrollWindow>({ top: 0, left: 0, width: 1280, height: 800 });
  const measure = useCallback(() => {
    const now = element.current;
    if (!now) return;
    const next = {
      top: stepped(now.scrollTop),
      left: stepped(now.scrollLeft),
      width: now.clientWidth,
      height: now.clientHeight,
    };
    setWindow((before) =>
      before.top === next.top &&
      before.left === next.left &&
      before.width === next.width &&
      before.height === next.height
        ? before
        : next,
    );
  }, [element]);
  useLayoutEffect(() => {
    const now = element.current;
    if (!now) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(now);
    return () => observer.disconnect();
  }, [element, measure]);
  return [window, measure];
}
