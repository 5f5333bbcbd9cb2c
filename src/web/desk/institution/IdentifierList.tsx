import type { InstitutionView } from '../../../contract/institution.ts';
import { useSay } from '../use-say.ts';

/** What an institution is called elsewhere, one system a line. */
export const IdentifierList = ({ identifiers }: Pick<InstitutionView, 'identifiers'>) => {
  const say = useSay();
  return identifiers.length === 0 ? (
    '—'
  ) : (
    <ul className="lines">
      {identifiers.map(({ id, kind, value }) => (
        <li key={id}>
          <span className="label">{say(`institution.identifier.of.${kind}`)}</span> {value}
        </li>
      ))}
    </ul>
  );
};
