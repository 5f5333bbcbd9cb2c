import { Link } from '@tanstack/react-router';
import { horizons, returnDimensions } from '../../../core/alumni/return-dimensions.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { keyName } from './key-name.ts';
import type { ReturnsAnswer } from './returns-answer.ts';
import type { ReturnsSearch } from './returns-search.ts';

/** What narrows the figures, by when return is counted, and into which groups; every change is a new address. */
export const ReturnFilters = ({
  choices,
  search,
  months,
  narrow,
}: {
  readonly choices: ReturnsAnswer['choices'];
  readonly search: ReturnsSearch;
  readonly months: number;
  readonly narrow: (change: Readonly<Record<string, string>>) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const field = (
    name: string,
    label: string,
    value: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <SelectField
      key={name}
      id={name}
      name={name}
      error={undefined}
      label={label}
      value={value}
      onChange={(event) => narrow({ [name]: event.currentTarget.value })}
      options={options}
    />
  );
  const known = returnDimensions.flatMap((dimension) => {
    const options = choices.find((choice) => choice.dimension === dimension)?.options ?? [];
    return options.length === 0 ? [] : [{ dimension, options }];
  });
  const isNarrowed = returnDimensions.some((dimension) => search[dimension] !== undefined);
  return (
    <>
      <div className="filters">
        {field(
          'horizon',
          say('returns.horizon'),
          String(months),
          horizons.map((one) => ({
            value: String(one),
            label: say('returns.horizon.months', { months: String(one) }),
          })),
        )}
        {known
          .filter(({ dimension, options }) => options.length > 1 || search[dimension] !== undefined)
          .map(({ dimension, options }) =>
            field(dimension, say(`returns.dimension.${dimension}`), search[dimension] ?? '', [
              { value: '', label: say('returns.filter.all') },
              ...options
                .filter(({ key }) => key !== 'none' && key !== 'other')
                .map((option) => ({
                  value: option.key,
                  label: say('returns.filter.option', {
                    name: keyName(dimension, option, locale),
                    people: formatNumber(option.people, locale),
                  }),
                })),
            ]),
          )}
        {field('by', say('returns.by'), search.by ?? '', [
          { value: '', label: say('returns.by.none') },
          ...known.map(({ dimension }) => ({
            value: dimension,
            label: say(`returns.dimension.${dimension}`),
          })),
        ])}
      </div>
      {isNarrowed ? (
        <p>
          <Link
            to={deskPaths.returns(locale)}
            search={Object.fromEntries(
              Object.entries(search).filter(([name]) => name === 'by' || name === 'horizon'),
            )}
            resetScroll={false}
          >
            {say('returns.filter.reset')}
          </Link>
        </p>
      ) : undefined}
    </>
  );
};
