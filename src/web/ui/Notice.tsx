import type { ReactNode } from 'react';

/** Something the reader should know before he goes on; `isDone` for good news. Told to a screen reader when it appears. */
export const Notice = ({
  isDone = false,
  children,
}: {
  readonly isDone?: boolean;
  readonly children: ReactNode;
}) => (
  <div aria-live="polite" className={isDone ? 'notice notice-done' : 'notice'}>
    {children}
  </div>
);
