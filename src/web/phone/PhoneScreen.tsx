import { useEffect, useRef, type ReactNode } from 'react';

/** Whether this page has shown a screen before: the first one leaves the focus where the browser begins. */
let hasShown = false;

/** What every screen says of its page, in the language of the page. */
interface PageNames {
  /** Of the page, in the title of the window. */
  readonly page: string;
  readonly error: string;
}

/** A screen as the pages hand it to `PhoneScreen`. */
export interface ScreenParts {
  readonly title: string;
  /** Of the title, where it is not the language of the page. */
  readonly lang?: string;
  /** Before the heading: how far one is. */
  readonly above?: ReactNode;
  /** Part of the title of the window when something is to be mended. */
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}

/**
 * One screen of a page for people without an account: its heading takes the focus when it appears, so that the reader of a screen reader and of a
 * small phone begins at its top, unless somebody is typing. Where one screen follows another in the same place, each is given its own `key`.
 */
export const PhoneScreen = ({
  names,
  title,
  lang,
  above,
  fault,
  children,
}: ScreenParts & { readonly names: PageNames }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (hasShown && !isTyping) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    hasShown = true;
  }, []);
  // The first screen is called as its page is.
  const windowTitle = title === names.page ? title : `${title} — ${names.page}`;
  return (
    <>
      <title>{`${fault === undefined ? '' : `${names.error}: `}${windowTitle}`}</title>
      {above}
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {children}
    </>
  );
};
