import { formatNumber } from '../../../../core/basics/format-number.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { CountryField } from '../../../ui/CountryField.tsx';
import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { newItemId } from '../new-item-id.ts';
import { noWords } from '../no-words.ts';
import { callEditor } from './call-editor.ts';

/** Quotas: so many places for so many countries. */
export const RegionsPart = () => {
  const locale = useLocale();
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  const total = form.regions.reduce((sum, { places }) => sum + (readTypedNumber(places) ?? 0), 0);
  const whole = faultOf('regions');
  return (
    <>
      <p>
        {say('programme.call.places-total', {
          total: Number.isNaN(total) ? '\u2014' : formatNumber(total, locale),
        })}
      </p>
      {whole === undefined ? undefined : (
        <p className="field-fault" id="regions" tabIndex={-1}>
          {whole}
        </p>
      )}
      <RepeatedItems
        items={form.regions}
        onChange={(regions) => set({ regions })}
        make={() => ({
          id: newItemId('region', form.regions),
          name: noWords,
          countries: [],
          places: '',
          grant: '',
        })}
        titleOf={(index) => say('programme.call.region', { number: String(index + 1) })}
        add={say('programme.call.add-region')}
        renderItem={(region, index, change) => (
          <>
            <LocalizedField
              id={`regions.${index}.name`}
              label={say('programme.call.region-name')}
              value={region.name}
              onChange={(name) => change({ ...region, name })}
              faultOf={faultOf}
            />
            <NumberField
              id={`regions.${index}.places`}
              label={say('programme.call.places')}
              error={faultOf(`regions.${index}.places`)}
              value={region.places}
              onChange={(places) => change({ ...region, places })}
            />
            <NumberField
              id={`regions.${index}.grant`}
              label={say('programme.call.grant')}
              hint={say('programme.call.grant-hint')}
              error={faultOf(`regions.${index}.grant`)}
              value={region.grant}
              onChange={(grant) => change({ ...region, grant })}
            />
            <CountryField
              id={`regions.${index}.countries`}
              label={say('programme.call.countries')}
              error={faultOf(`regions.${index}.countries`)}
              value={region.countries}
              onChange={(countries) => change({ ...region, countries })}
            />
          </>
        )}
      />
    </>
  );
};
