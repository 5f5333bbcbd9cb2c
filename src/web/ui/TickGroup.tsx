import { Checkbox } from '@mantine/core';
import type { FieldBinding } from './use-form.ts';

/** Several of a short list. Its value is the chosen ones with a space between, as the form keeps texts; the first box carries the field's id. */
export const TickGroup = ({
  id,
  name,
  label,
  error,
  value,
  onChange,
  options,
}: FieldBinding & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) => {
  const chosen = value.split(' ').filter((item) => item !== '');
  return (
    <fieldset
      className={error === undefined ? 'tick-group' : 'tick-group field-faulty'}
      {...(error === undefined ? {} : { 'aria-describedby': `${id}-fault` })}
    >
      <legend className="field-label">{label}</legend>
      {error === undefined ? undefined : (
        <p className="field-fault" id={`${id}-fault`}>
          {error}
        </p>
      )}
      {options.map((option, index) => (
        <Checkbox
          key={option.value}
          id={index === 0 ? id : `${id}-${option.value}`}
          name={name}
          size="md"
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(event) =>
            onChange(
              event.currentTarget.checked
                ? [...chosen, option.value].join(' ')
                : chosen.filter((item) => item !== option.value).join(' '),
            )
          }
        />
      ))}
    </fieldset>
  );
};
