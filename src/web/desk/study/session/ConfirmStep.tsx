import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../../use-say.ts';

/** Asks in its place before something is done in a room full of people: what follows, yes, no. */
export const ConfirmStep = ({
  title,
  isBusy,
  isDangerous = false,
  onYes,
  onNo,
  children,
}: {
  /** What is about to be done, which names the question. */
  readonly title: string;
  readonly isBusy: boolean;
  readonly isDangerous?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
}) => {
  const say = useSay();
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <fieldset
      ref={place}
      tabIndex={-1}
      className={isDangerous ? 'confirm confirm-step dangerous' : 'confirm confirm-step'}
    >
      <legend>{title}</legend>
      <p>{children}</p>
      <div className="form-actions">
        <Button loading={isBusy} onClick={onYes} {...(isDangerous ? { color: 'red' } : {})}>
          {say('study-session.step.do')}
        </Button>
        <Button variant="default" onClick={onNo}>
          {say('study-session.step.cancel')}
        </Button>
      </div>
    </fieldset>
  );
};
