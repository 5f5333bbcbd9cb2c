import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCalls } from '../../../contract/programme.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { CaseSteps } from '../obligation/office/CaseSteps.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { SelectionNext } from '../selection/SelectionNext.tsx';
import { ClosingSteps } from './ClosingSteps.tsx';

/** What the national office does next: drafts to announce, calls that close soon. */
export const OfficerSteps = () => {
  const locale = useLocale();
  const say = useSay();
  const calls = useQuery(queryOf(listCalls, {})).data?.calls ?? [];
  return (
    <>
      {calls
        .filter(({ state }) => state === 'drafted')
        .map(({ id, rules }) => (
          <li key={id}>
            <Link to={deskPaths.officeCall(locale, id)}>
              {say('office.home.draft', { call: rules.title[locale] })}
            </Link>
            <p>
              {rules.opensAt === ''
                ? say('office.home.draft-no-date')
                : say('office.home.draft-advice', {
                    time: formatDateTime(rules.opensAt, locale, rules.timeZone),
                  })}
            </p>
          </li>
        ))}
      {calls
        .filter(({ state }) => state === 'closed')
        .map((call) => (
          <SelectionNext key={call.id} call={call} />
        ))}
      <CaseSteps />
      <ClosingSteps calls={calls} to={({ id }) => deskPaths.officeCall(locale, id)} />
    </>
  );
};
