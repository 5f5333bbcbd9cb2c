import { SelectField } from '../../ui/SelectField.tsx';
import { TickField } from '../../ui/TickField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { codeName } from './code-name.ts';

export interface WorkAnswers {
  /** `''`: where the obligation says. */
  readonly place: string;
  readonly remote: boolean;
  readonly sector: string;
}

/** Where the work is, whether it is done at a distance, and in which sector where the rule asks for it. */
export const WorkFields = ({
  value,
  onChange,
  places,
  sectors,
  ownPlace,
  faultOf,
}: {
  readonly value: WorkAnswers;
  readonly onChange: (value: WorkAnswers) => void;
  readonly places: readonly string[];
  readonly sectors: readonly string[];
  /** Place of work of the obligation, where it is known. */
  readonly ownPlace: string | null;
  readonly faultOf: (field: string) => string | undefined;
}) => {
  const locale = useLocale();
  const say = useSay();
  const options = (family: 'place' | 'sector', codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: codeName(family, code, locale) }));
  return (
    <>
      <SelectField
        id="place"
        name="place"
        label={say('obligation.claim.place')}
        error={faultOf('place')}
        value={value.place}
        onChange={(event) => onChange({ ...value, place: event.currentTarget.value })}
        options={[
          {
            value: '',
            label:
              ownPlace === null
                ? say('obligation.claim.place-choose')
                : say('obligation.claim.place-own', { place: codeName('place', ownPlace, locale) }),
          },
          ...options(
            'place',
            places.filter((place) => place !== ownPlace),
          ),
        ]}
      />
      <TickField
        id="remote"
        name="remote"
        label={say('obligation.claim.remote')}
        hint={say('obligation.claim.remote-hint')}
        error={undefined}
        checked={value.remote}
        onChange={(event) => onChange({ ...value, remote: event.currentTarget.checked })}
      />
      {sectors.length === 0 ? undefined : (
        <SelectField
          id="sector"
          name="sector"
          label={say('obligation.claim.sector')}
          error={faultOf('sector')}
          value={value.sector}
          onChange={(event) => onChange({ ...value, sector: event.currentTarget.value })}
          options={[
            { value: '', label: say('obligation.claim.sector-other') },
            ...options('sector', sectors),
          ]}
        />
      )}
    </>
  );
};
