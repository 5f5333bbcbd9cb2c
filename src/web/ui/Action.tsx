import { Button } from '@mantine/core';
import { useId } from 'react';

/**
 * A button that says why it cannot be pressed instead of hiding: it stays in the order of the keyboard, so that
 * everyone reaches the reason.
 */
export const Action = ({
  label,
  onAct,
  reason,
  isBusy = false,
  isMain = false,
  isDangerous = false,
  about,
}: {
  readonly label: string;
  readonly onAct: () => void;
  /** Why it is not possible now; undefined when it is. */
  readonly reason?: string | undefined;
  readonly isBusy?: boolean;
  readonly isMain?: boolean;
  readonly isDangerous?: boolean;
  /** Which row it acts on, for those who hear the button alone. */
  readonly about?: string;
}) => {
  const id = useId();
  const isBlocked = reason !== undefined;
  return (
    <span>
      <Button
        variant={isMain ? 'filled' : 'default'}
        {...(isDangerous ? { color: 'red' } : {})}
        loading={isBusy}
        {...(isBlocked ? { 'data-disabled': true, 'aria-disabled': true, 'aria-describedby': id } : {})}
        onClick={() => {
          if (!isBlocked) onAct();
        }}
      >
        {label}
        {about === undefined ? undefined : <span className="unseen"> {about}</span>}
      </Button>
      {isBlocked ? (
        <span className="action-reason" id={id}>
          {reason}
        </span>
      ) : undefined}
    </span>
  );
};
