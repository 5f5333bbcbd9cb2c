import { useQuery } from '@tanstack/react-query';
import { listOwnMobilities } from '../../../contract/mobility.ts';
import { queryOf } from '../query-of.ts';
import { useSay } from '../use-say.ts';
import { OwnStayRow } from './OwnStayRow.tsx';

/** The own stays that are not over, on the first page of the desk; nothing where there are none. */
export const OwnStays = () => {
  const say = useSay();
  const mobilities = useQuery(queryOf(listOwnMobilities, {})).data?.mobilities ?? [];
  const running = mobilities.filter(({ status }) => status !== 'cancelled');
  if (running.length === 0) return undefined;
  return (
    <>
      <h2>{say('stay.list.own')}</h2>
      <ul className="next-steps">
        {running.map((mobility) => (
          <OwnStayRow key={mobility.id} mobility={mobility} />
        ))}
      </ul>
    </>
  );
};
