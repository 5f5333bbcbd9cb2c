import { DraftText } from '../../draft/DraftText.tsx';
import { useSay } from '../../use-say.ts';
import type { PartProps } from './part-props.ts';

/** Why it is changed or corrected: the other parties read it first. */
export const ReasonPart = ({ content: { reason }, set, faultOf }: PartProps) => {
  const say = useSay();
  return (
    <DraftText
      id="reason"
      label={say('agreement.edit.reason')}
      hint={say('agreement.edit.reason-hint')}
      error={faultOf('reason')}
      longest={2000}
      lines={5}
      value={reason}
      onChange={(value) => set({ reason: value })}
    />
  );
};
