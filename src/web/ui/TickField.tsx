import { Checkbox } from '@mantine/core';
import type { ChangeEvent } from 'react';
import type { FieldBinding } from './use-form.ts';

/** Yes or no. */
export const TickField = ({
  hint,
  error,
  ...rest
}: FieldBinding & {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}) => <Checkbox {...rest} size="md" description={hint} error={error} />;
