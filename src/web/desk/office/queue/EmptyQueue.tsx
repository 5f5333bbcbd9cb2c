import { Link } from '@tanstack/react-router';
import type { CallView } from '../../../../contract/programme.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import type { OfficeSearch } from '../office-search.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

const WhyNone = ({ call, drafts }: { readonly call: CallView; readonly drafts: number }) => {
  const locale = useLocale();
  const say = useSay();
  const { state, rules } = call;
  const at = (instant: string) => formatDateTime(instant, locale, rules.timeZone);
  if (state === 'announced') return <p>{say('office.queue-none-announced', { opens: at(rules.opensAt) })}</p>;
  if (state !== 'open') return <p>{say('office.queue-none-closed')}</p>;
  return (
    <>
      <p>{say('office.queue-none-open', { closes: at(rules.closesAt) })}</p>
      <p>
        {drafts > 0 ? (
          <Link to={deskPaths.drafts(locale)} search={{ call: call.id }}>
            {say('office.queue-drafts', { shown: formatNumber(drafts, locale) })}
          </Link>
        ) : (
          <Link to={deskPaths.applyTo(locale, call.id)}>{say('office.queue-tell')}</Link>
        )}
      </p>
    </>
  );
};

/** Why a call has no application of this university, what can be done about it now, and the way to the other calls. */
export const EmptyQueue = ({
  call,
  drafts,
  others,
  search,
}: {
  readonly call: CallView;
  readonly drafts: number;
  readonly others: readonly CallView[];
  readonly search: OfficeSearch;
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <>
      <WhyNone call={call} drafts={drafts} />
      {others.length === 0 ? undefined : (
        <>
          <p>{say('office.queue-others')}</p>
          <ul>
            {others.map(({ id, rules }) => (
              <li key={id}>
                <Link to={deskPaths.queue(locale)} search={{ ...search, call: id }}>
                  {rules.title[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
