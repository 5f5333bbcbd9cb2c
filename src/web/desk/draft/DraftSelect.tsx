import { SelectField } from '../../ui/SelectField.tsx';
import { useSay } from '../use-say.ts';

/** One of a list, or nothing yet. */
export const DraftSelect = <Value extends string>({
  id,
  value,
  onChange,
  options,
  ...rest
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}) => {
  const say = useSay();
  return (
    <SelectField
      {...rest}
      id={id}
      name={id}
      value={value ?? ''}
      options={[{ value: '', label: say('application.form.choose') }, ...options]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(options.find((option) => option.value === chosen)?.value ?? null);
      }}
    />
  );
};
