import type { TextInputProps } from '@mantine/core';

type FieldProps = Pick<TextInputProps, 'size' | 'inputWrapperOrder' | 'error'> & {
  readonly classNames: { readonly root: string; readonly label: string };
};

/** How every field is laid out: label, hint, then what is wrong, all read before the box itself. */
export const fieldProps = (error: string | undefined): FieldProps => ({
  size: 'md',
  inputWrapperOrder: ['label', 'description', 'error', 'input'],
  classNames: { root: error === undefined ? '' : 'field-faulty', label: 'field-label' },
  error,
});
