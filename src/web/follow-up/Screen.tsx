import { useEffect, useRef, type ReactNode } from 'react';
import { wordsHere } from './words-here.ts';

/** Whether this page has shown a screen before: the first one leaves the focus where the browser begins. */
let hasShown = false;

/**
 * One screen of the page: its heading takes the focus when it appears, so that the reader of a screen reader and of a
 * small phone begins at its top. Where one screen follows another in the same place, each is given its own `key`.
 */
export const Screen = ({
  title,
  above,
  fault,
  children,
}: {
  readonly title: string;
  /** Before the heading: how far one is. */
  readonly above?: ReactNode;
  /** Part of the title of the window when something is to be mended. */
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}) => {
  const { words } = wordsHere.use();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasShown) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    hasShown = true;
  }, []);
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
