import { NativeSelect } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { fieldProps } from './field-props.ts';
import type { FieldBinding } from './use-form.ts';

/** One of a list: the browser's own control, which every phone and screen reader knows. */
export const SelectField = ({
  hint,
  error,
  options,
  ...rest
}: FieldBinding & {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) => <NativeSelect {...fieldProps(error)} {...rest} description={hint} data={[...options]} />;
