import { Radio } from '@mantine/core';

/** One of a few, all of them in sight with what they mean. The first button carries the field's id. */
export const RadioField = <Value extends string>({
  id,
  label,
  hint,
  error,
  value,
  onChange,
  options,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
}) => {
  const about = [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-fault`]].flat();
  return (
    <fieldset
      className={error === undefined ? 'tick-group' : 'tick-group field-faulty'}
      {...(about.length === 0 ? {} : { 'aria-describedby': about.join(' ') })}
    >
      <legend className="field-label">{label}</legend>
      {hint === undefined ? undefined : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? undefined : (
        <p className="field-fault" id={`${id}-fault`}>
          {error}
        </p>
      )}
      {options.map((option, index) => (
        <Radio
          key={option.value}
          id={index === 0 ? id : `${id}.${option.value}`}
          name={id}
          size="md"
          label={option.label}
          description={option.hint}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </fieldset>
  );
};
