import type { AlumnusView } from '../../../contract/alumni.ts';
import { Moment } from '../../ui/Moment.tsx';
import { useSay } from '../use-say.ts';

/** What somebody named as done for home, in his own words; nothing where he named none. */
export const Contributions = ({
  title,
  contributions,
}: {
  readonly title: string;
  readonly contributions: AlumnusView['contributions'];
}) => {
  const say = useSay();
  if (contributions.length === 0) return undefined;
  return (
    <>
      <h2>{title}</h2>
      <ul className="history">
        {contributions.map(({ id, kind, words, recordedAt }) => (
          <li key={id}>
            <p>
              <strong>{say(`alumni-desk.contribution.${kind}`)}</strong>
            </p>
            {words === '' ? undefined : <p className="written">{words}</p>}
            <Moment at={recordedAt} />
          </li>
        ))}
      </ul>
    </>
  );
};
