import { locales, type LocalizedText } from '../../core/basics/locale.ts';
import { languageNames } from '../language-names.ts';
import { TextField } from './TextField.tsx';

/** A text of an office in its three languages: side by side where the screen is wide, one below the other on a phone. */
export const LocalizedField = ({
  id,
  label,
  hint,
  value,
  onChange,
  faultOf,
  lines = 1,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: LocalizedText;
  readonly onChange: (value: LocalizedText) => void;
  /** What is wrong with a field, by its path. */
  readonly faultOf: (field: string) => string | undefined;
  readonly lines?: number;
}) => (
  <fieldset className="localized" {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}>
    <legend className="field-label">{label}</legend>
    {hint === undefined ? undefined : (
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <div className="localized-boxes">
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          <TextField
            id={`${id}.${locale}`}
            name={`${id}.${locale}`}
            label={languageNames[locale]}
            error={faultOf(`${id}.${locale}`)}
            value={value[locale]}
            onChange={(event) => onChange({ ...value, [locale]: event.currentTarget.value })}
            lines={lines}
          />
        </div>
      ))}
    </div>
  </fieldset>
);
