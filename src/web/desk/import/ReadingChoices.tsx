import { dayOrders, decimalSigns } from '../../../core/import/import-profile.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useSay } from '../use-say.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { ImportFile } from './use-import-file.ts';

const signNames = { ',': 'import-page.map.decimal.comma', '.': 'import-page.map.decimal.point' } as const;

/** How days and amounts of the file are written, where it has any. */
export const ReadingChoices = ({
  draft,
  fields,
  onChange,
}: {
  readonly draft: MappingDraft;
  readonly fields: ImportFile['targets'][number]['fields'];
  readonly onChange: (draft: MappingDraft) => void;
}) => {
  const say = useSay();
  const taken = new Set(Object.values(draft.fields));
  const has = (...kinds: readonly string[]): boolean =>
    fields.some((field) => kinds.includes(field.kind) && taken.has(field.id));
  // Months and years are often written as days.
  const [hasDays, hasAmounts] = [has('day', 'month', 'year'), has('amount')];
  if (!hasDays && !hasAmounts) return undefined;
  return (
    <div className="form">
      {hasDays ? (
        <SelectField
          {...{ id: 'day-order', name: 'day-order', error: undefined }}
          label={say('import-page.map.day-order')}
          hint={say('import-page.map.day-order.hint')}
          value={draft.dayOrder}
          onChange={(event) => {
            const chosen = dayOrders.find((order) => order === event.currentTarget.value);
            if (chosen !== undefined) onChange({ ...draft, dayOrder: chosen });
          }}
          options={dayOrders.map((value) => ({ value, label: say(`import-page.map.day-order.${value}`) }))}
        />
      ) : undefined}
      {hasAmounts ? (
        <SelectField
          {...{ id: 'decimal-sign', name: 'decimal-sign', error: undefined }}
          label={say('import-page.map.decimal')}
          value={draft.decimalSign}
          onChange={(event) => {
            const chosen = decimalSigns.find((sign) => sign === event.currentTarget.value);
            if (chosen !== undefined) onChange({ ...draft, decimalSign: chosen });
          }}
          options={decimalSigns.map((value) => ({ value, label: say(signNames[value]) }))}
        />
      ) : undefined}
    </div>
  );
};
