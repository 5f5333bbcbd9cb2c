import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../../use-say.ts';

/** A dialog of the browser's own: it keeps the focus, closes with Esc and gives the focus back. */
export const CodingDialog = ({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const { current } = dialog;
    if (current !== null && !current.open) {
      current.showModal();
      // The browser would begin with the button that closes.
      current.querySelector<HTMLElement>('input, textarea')?.focus();
    }
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="coding-dialog"
      aria-labelledby="coding-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="coding-dialog-head">
        <h2 id="coding-dialog-title">{title}</h2>
        <button type="button" className="coding-close" onClick={onClose}>
          {say('study-coding.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
};
