import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ViewHeadingProps {
  /** 1 where the view is the whole page. */
  level?: 1 | 2;
  children: ComponentChildren;
}

/** The heading of a view that takes another's place: it has the focus, so that the keyboard is never nowhere. */
export function ViewHeading({ level = 2, children }: ViewHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const Tag = `h${level}` as const;
  useEffect(() => heading.current?.focus(), []);
  return (
    <Tag class="view-heading" tabIndex={-1} ref={heading}>
      {children}
    </Tag>
  );
}
