import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readPublicSelection } from '../../../contract/award.ts';
import { listCalls } from '../../../contract/programme.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Calls on which the committee deliberates now. */
export const CommitteeSteps = () => {
  const locale = useLocale();
  const say = useSay();
  const calls = (useQuery(queryOf(listCalls, {})).data?.calls ?? []).filter(
    ({ state }) => state === 'closed',
  );
  const selections = useQueries({
    queries: calls.map(({ id }) => queryOf(readPublicSelection, { params: { callId: id } })),
  });
  return calls
    .filter((_call, index) => selections[index]?.data?.status === 'deliberating')
    .map(({ id, rules }) => (
      <li key={id}>
        <Link to={deskPaths.recommendation(locale, id)}>
          {say('selection.home.voice', { call: rules.title[locale] })}
        </Link>
        <p>{say('selection.home.voice-what')}</p>
      </li>
    ));
};
