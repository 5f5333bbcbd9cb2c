import { SelectField } from '../../ui/SelectField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { asInProfile } from './mapping-draft.ts';
import type { ImportFile } from './use-import-file.ts';

/** One column of the file: its heading, what stands in it, and what it is taken for. */
export const ColumnChoice = ({
  id,
  column,
  fields,
  value,
  why,
  isPart,
  error,
  onChange,
}: {
  readonly id: string;
  readonly column: ImportFile['columns'][number];
  readonly fields: ImportFile['targets'][number]['fields'];
  readonly value: string;
  /** Why the chosen field was suggested, where it was. */
  readonly why: 'heading' | 'similar' | 'values' | undefined;
  /** The profile it began from takes it for a part of something. */
  readonly isPart: boolean;
  readonly error: string | undefined;
  readonly onChange: (field: string) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { header, examples } = column;
  return (
    <li className="column-choice">
      <div>
        <h3>{header}</h3>
        <p>{examples.length === 0 ? say('import-page.map.empty-column') : examples.join(' · ')}</p>
      </div>
      <div>
        <SelectField
          {...{ id, name: id, error }}
          label={say('import-page.map.field', { header })}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          options={[
            { value: '', label: say('import-page.map.not-taken') },
            ...(isPart ? [{ value: asInProfile, label: say('import-page.map.as-in-profile') }] : []),
            ...fields.map((field) => ({
              value: field.id,
              label: field.isRequired
                ? say('import-page.map.required', { field: field.title[locale] })
                : field.title[locale],
            })),
          ]}
        />
        {why === undefined ? undefined : (
          <p className="suggested">
            {say('import-page.map.suggested-why', { why: say(`import.guess.${why}`) })}
          </p>
        )}
      </div>
    </li>
  );
};
