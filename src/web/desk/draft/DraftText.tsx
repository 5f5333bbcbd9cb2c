import { formatNumber } from '../../../core/basics/format-number.ts';
import { unstorableFields } from '../../../core/basics/unstorable-fields.ts';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** From here on the reader is told how much room is left. */
const nearEnd = 0.8;

/**
 * A text of a draft. Nothing is cut off: what is too long, or has a character that cannot be stored, stays, and the page
 * says that it is not being saved.
 */
export const DraftText = ({
  id,
  error,
  longest,
  value,
  onChange,
  ...rest
}: Omit<TextFieldProps, 'onChange' | 'name'> & {
  /** Characters at most. */
  readonly longest: number;
  readonly onChange: (value: string) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const left = longest - value.length;
  const counted = { count: Math.abs(left), shown: formatNumber(Math.abs(left), locale) };
  const isStorable = unstorableFields(value).length === 0;
  const wrong =
    left < 0
      ? say('application.form.too-long', counted)
      : isStorable
        ? undefined
        : say('refusal.text-not-storable');
  return (
    <div>
      <TextField
        {...rest}
        id={id}
        name={id}
        error={wrong ?? error}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {left >= 0 && value.length > longest * nearEnd ? (
        <p className="field-hint">{say('application.form.characters-left', counted)}</p>
      ) : undefined}
    </div>
  );
};
