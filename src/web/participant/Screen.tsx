import { useEffect, useRef, type ReactNode } from 'react';
import { wordsHere } from './words-here.ts';

/** Whether this page has shown a screen before: the first one leaves the focus where the browser begins. */
let hasShown = false;

/** One screen of the page: its heading takes the focus when it appears. */
export const Screen = ({
  title,
  isFaulty = false,
  children,
}: {
  readonly title: string;
  /** Said in the title of the window, too. */
  readonly isFaulty?: boolean;
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
      <title>{`${isFaulty ? `${words.say('error')}: ` : ''}${title} — ${words.say('title')}`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
};
