import { useEffect, useRef, type ReactNode } from 'react';
import { wordsHere } from './words-here.ts';

/** Whether this page has shown a screen before: the first one leaves the focus where the browser begins. */
let hasShown = false;

/** One screen of the page: its heading takes the focus when it appears, unless somebody is typing. */
export const Screen = ({
  title,
  lang,
  above,
  fault,
  children,
}: {
  readonly title: string;
  /** Of the title, where it is not the language of the page. */
  readonly lang?: string;
  readonly above?: ReactNode;
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}) => {
  const { words } = wordsHere.use();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (hasShown && !isTyping) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    hasShown = true;
  }, []);
  return (
    <>
      <title>{`${fault === undefined ? '' : `${words('error')}: `}${title} — ${words('title')}`}</title>
      {above}
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {children}
    </>
  );
};
