import { Button } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';

/** A form in one column. The browser's own checks are off: ours speak the reader's language, in the summary and beside the field. */
export const Form = ({
  label,
  submit,
  isBusy,
  isDangerous = false,
  isWide = false,
  isReadOnly = false,
  onSubmit,
  beside,
  children,
}: {
  /** Accessible name, for pages with several forms. */
  readonly label: string;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly isDangerous?: boolean;
  /** For texts of three languages side by side. */
  readonly isWide?: boolean;
  /** Without the button, where the fields are for reading only. */
  readonly isReadOnly?: boolean;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** Beside the button: cancel, or when it was saved. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}) => (
  <form className={isWide ? 'form form-wide' : 'form'} aria-label={label} noValidate onSubmit={onSubmit}>
    {children}
    {isReadOnly ? undefined : (
      <div className="form-actions">
        <Button type="submit" loading={isBusy} {...(isDangerous ? { color: 'red' } : {})}>
          {submit}
        </Button>
        {beside}
      </div>
    )}
  </form>
);
