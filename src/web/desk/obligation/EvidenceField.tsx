import { evidenceLadder, type Evidence } from '../../../core/obligation/evidence.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { useSay } from '../use-say.ts';

/** A rung of the ladder of evidence, each with what it means. */
export const EvidenceField = ({
  error,
  value,
  onChange,
  hint,
  label,
}: {
  readonly error: string | undefined;
  readonly value: Evidence | null;
  readonly onChange: (value: Evidence) => void;
  /** That the rung chosen is not enough, where it is not. */
  readonly hint: string | undefined;
  readonly label?: string;
}) => {
  const say = useSay();
  return (
    <RadioField
      id="evidence"
      label={label ?? say('obligation.claim.evidence')}
      hint={hint}
      error={error}
      value={value}
      onChange={onChange}
      options={evidenceLadder.map((rung) => ({
        value: rung,
        label: say(`obligation.evidence.${rung}`),
        hint: say(`obligation.evidence.${rung}-what`),
      }))}
    />
  );
};
