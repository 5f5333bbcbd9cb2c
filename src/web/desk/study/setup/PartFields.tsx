import type { useForm } from '../../../ui/use-form.ts';
import { RadioField } from '../../../ui/RadioField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countries } from '../../../countries.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** How somebody takes part: online or in person, and the country of the mobility. */
export const PartFields = ({
  mode,
  onMode,
  destination,
}: {
  readonly mode: string;
  readonly onMode: (mode: 'online' | 'in-person') => void;
  readonly destination: ReturnType<ReturnType<typeof useForm<{ destination: string }>>['text']>;
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <>
      <RadioField
        id="mode"
        label={say('study-desk.mode')}
        error={undefined}
        value={mode === 'in-person' ? 'in-person' : 'online'}
        onChange={onMode}
        options={(['in-person', 'online'] as const).map((value) => ({
          value,
          label: say(`study-desk.mode.${value}`),
        }))}
      />
      <SelectField
        {...destination}
        label={say('study-desk.destination')}
        options={[{ value: '', label: say('study-desk.destination.none') }, ...countries.list(locale)]}
      />
    </>
  );
};
