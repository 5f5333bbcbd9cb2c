import { PasswordInput } from '@mantine/core';
import { useState, type ChangeEvent } from 'react';
import { useSay } from '../desk/use-say.ts';
import { fieldProps } from './field-props.ts';
import type { FieldBinding } from './use-form.ts';

/** A password that can be pasted and shown. */
export const PasswordField = ({
  hint,
  error,
  ...rest
}: FieldBinding & {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly autoComplete: 'current-password' | 'new-password';
}) => {
  const say = useSay();
  const [isVisible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...fieldProps(error)}
      {...rest}
      description={hint}
      visible={isVisible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{
        'aria-label': say(isVisible ? 'desk.hide-password' : 'desk.show-password'),
        tabIndex: 0,
        'aria-hidden': false,
      }}
    />
  );
};
