import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from "react";

/** Lists up to this length are drawn whole, so that a page search and a screen reader find everything. */
const drawnWhole = 80;

export interface LongListHandle {
  /** Brings an item into view, drawing it where it was not. */
  reveal(index: number): void;
}

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
  readonly label: string;
  readonly className: string;
  readonly itemClassName?: string;
  readonly handle?: Ref<LongListHandle>;
  /** A guess of an item's height in pixels, until it is measured. */
  readonly guess: number;
}

/** A list of any length: only the part in view is drawn where it is long. */
export function LongList<T>(props: Props<T>) {
  return props.items.length > drawnWhole ? <Virtual {...props} /> : <Whole {...props} />;
}

function Whole<T>({ items, keyOf, children, label, className, itemClassName, handle }: Props<T>) {
  useImperativeHandle(handle, () => ({ reveal: () => undefined }), []);
  return (
    <ol className={className} aria-label={label}>
      {items.map((item, index) => (
        <li key={keyOf(item)} className={itemClassName}>
          {children(item, index)}
        </li>
      ))}
    </ol>
  );
}

function Virtual<T>(props: Props<T>) {
  const { items, keyOf, children, label, className, itemClassName, handle, guess } = props;
  const root = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // What stands above the list grows and shrinks with messages and filters.
    const measure = () => {
      const box = root.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => guess,
    overscan: 4,
    scrollMargin: top,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  useImperativeHandle(
    handle,
    () => ({ reveal: (index) => virtual.scrollToIndex(index, { align: "auto" }) }),
    [virtual],
  );
  const drawn = virtual.getVirtualItems();
  const above = (drawn[0]?.start ?? top) - top;
  const below = virtual.getTotalSize() + top - (drawn.at(-1)?.end ?? top);
  return (
    <ol
      ref={root}
      className={className}
      aria-label={label}
      style={{ paddingTop: Math.max(0, above), paddingBottom: Math.max(0, below) }}
    >
      {drawn.map(({ index, key }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={String(key)}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={itemClassName}
          >
            {children(item, index)}
          </li>
        );
      })}
    </ol>
  );
}
