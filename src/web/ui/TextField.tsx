import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { fieldProps } from './field-props.ts';
import type { FieldBinding } from './use-form.ts';

export type TextFieldProps = FieldBinding & {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  /** What a browser may fill in (WCAG 1.3.5). */
  readonly autoComplete?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly inputMode?: TextInputProps['inputMode'];
  readonly isReadOnly?: boolean;
  /** More than one: a box of that many lines, which grows. */
  readonly lines?: number;
};

/** A line or a box of text with its label, hint and what is wrong with it. */
export const TextField = ({ hint, error, lines = 1, type = 'text', isReadOnly, ...rest }: TextFieldProps) =>
  lines > 1 ? (
    <Textarea
      {...fieldProps(error)}
      {...rest}
      description={hint}
      minRows={lines}
      rows={lines}
      readOnly={isReadOnly === true}
    />
  ) : (
    <TextInput
      {...fieldProps(error)}
      {...rest}
      type={type}
      description={hint}
      readOnly={isReadOnly === true}
    />
  );
