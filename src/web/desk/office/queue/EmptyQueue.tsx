import { Link } from '@tanstack/react-router';
import type { CallView } from '../../../../contract/programme.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** Why a call has no application of this university, and what can be done about it now. */
export const EmptyQueue = ({ call, drafts }: { readonly call: CallView; readonly drafts: number }) => {
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
