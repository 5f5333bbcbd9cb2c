import { useEffect, useRef, type ReactNode } from 'react';
import { wordsHere } from './words-here.ts';

/**
 * One screen of the page: its heading takes the focus when it appears, so that the reader of a screen reader and of a
 * small phone begins at its top; what is wrong is said first.
 */
export const Screen = ({
  id,
  title,
  above,
  fault,
  isFirst = false,
  children,
}: {
  /** Another one is another screen. */
  readonly id: string;
  readonly title: string;
  /** A word above the heading: how far one is. */
  readonly above?: ReactNode;
  /** Part of the title of the window when something is to be mended. */
  readonly fault?: string | undefined;
  /** The page has just been loaded: the browser's own beginning stays. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}) => {
  const { words } = wordsHere.use();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [id, isFirst]);
  return (
    <>
      <title>{`${fault === undefined ? '' : `${words('error')}: `}${title} — ${words('title')}`}</title>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
};
