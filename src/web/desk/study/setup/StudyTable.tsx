import { useSay } from '../../use-say.ts';
import './study-setup.css';

/** Two columns as a paper prints them; on a phone one below the other. A gap is said, not left out. */
export const StudyTable = ({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
}) => {
  const say = useSay();
  return (
    <table className="study-table">
      <caption className="unseen">{caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={value === '' ? 'gap' : undefined}>
              {value === '' ? say('study-record.coreq.gap') : value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
