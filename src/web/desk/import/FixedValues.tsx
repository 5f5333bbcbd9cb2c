import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { fieldOptions } from './field-options.ts';
import { asInProfile, type MappingDraft } from './mapping-draft.ts';
import type { ImportFile } from './use-import-file.ts';

/** Required fields that no column fills: one value for all rows. */
export const FixedValues = ({
  draft,
  fields,
  faultOf,
  onChange,
}: {
  readonly draft: MappingDraft;
  readonly fields: ImportFile['targets'][number]['fields'];
  readonly faultOf: (place: string) => string | undefined;
  readonly onChange: (draft: MappingDraft) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const taken = new Set(Object.values(draft.fields));
  const open = fields.filter(
    ({ id, isRequired }) =>
      !taken.has(id) && ((isRequired && !taken.has(asInProfile)) || draft.fixed[id] !== undefined),
  );
  if (open.length === 0) return undefined;
  const set = (id: string, value: string): void =>
    onChange({ ...draft, fixed: { ...draft.fixed, [id]: value } });
  return (
    <section aria-labelledby="fixed">
      <h2 id="fixed">{say('import-page.fixed.title')}</h2>
      <p>{say('import-page.fixed.about')}</p>
      <div className="form">
        {open.map((field) => {
          const place = `fixed-${field.id}`;
          const options = fieldOptions(field, locale);
          const common = {
            ...{ id: place, name: place, error: faultOf(place), label: field.title[locale] },
            value: draft.fixed[field.id] ?? '',
          };
          return options === undefined ? (
            <TextField
              key={place}
              {...common}
              onChange={(event) => set(field.id, event.currentTarget.value)}
            />
          ) : (
            <SelectField
              key={place}
              {...common}
              options={[{ value: '', label: say('import-page.values.none') }, ...options]}
              onChange={(event) => set(field.id, event.currentTarget.value)}
            />
          );
        })}
      </div>
    </section>
  );
};
