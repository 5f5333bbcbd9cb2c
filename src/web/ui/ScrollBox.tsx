import type { ReactNode } from 'react';

/** A box whose wide content scrolls inside itself, on a phone and by keyboard (WCAG 2.1.1). */
export const ScrollBox = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
