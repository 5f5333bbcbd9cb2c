import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from '../desk/use-say.ts';

/** The body of a page that asks before something weighty is done: what follows from it, the deed, the way back. */
export const ConfirmAction = ({
  label,
  onConfirm,
  isBusy,
  isDangerous = false,
  cancelTo,
  cancelLabel,
  children,
}: {
  /** The deed in words ("End the session"), never "OK". */
  readonly label: string;
  readonly onConfirm: () => void;
  readonly isBusy: boolean;
  readonly isDangerous?: boolean;
  readonly cancelTo: string;
  /** Where the way back leads, in words, when that says more than “cancel”. */
  readonly cancelLabel?: string;
  /** What follows from it. */
  readonly children: ReactNode;
}) => {
  const say = useSay();
  return (
    <>
      <div className={isDangerous ? 'confirm dangerous' : 'confirm'}>{children}</div>
      <div className="form-actions">
        <Button loading={isBusy} onClick={onConfirm} {...(isDangerous ? { color: 'red' } : {})}>
          {label}
        </Button>
        <Link to={cancelTo}>{cancelLabel ?? say('desk.cancel')}</Link>
      </div>
    </>
  );
};
