import { draftAgreement, requestChange, type AgreementRow } from '../../../contract/agreement.ts';
import type { MobilityView } from '../../../contract/mobility.ts';
import type { AgreementProposer } from '../../../core/mobility/agreement.ts';
import { Action } from '../../ui/Action.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { agreementAddress } from './agreement-address.ts';
import { useForgetAgreement } from './use-forget-agreement.ts';

/** What the next version would be, for the words of the button. */
const kindOf = (
  { agreementVersion }: MobilityView,
  agreements: readonly AgreementRow[],
): 'first' | 'change' | 'correction' => {
  const last = agreements
    .filter(({ version }) => version !== null)
    .toSorted((a, b) => (b.version ?? 0) - (a.version ?? 0))[0];
  if (last?.status === 'refused') return 'correction';
  return agreementVersion === null ? 'first' : 'change';
};

/** Begins the next version: the first one, a correction of the one refused, or a change of the one in force. */
export const BeginVersion = ({
  mobility,
  agreements,
  as,
}: {
  readonly mobility: MobilityView;
  readonly agreements: readonly AgreementRow[];
  readonly as: AgreementProposer;
}) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAgreement();
  const draft = useCommand(draftAgreement);
  const request = useCommand(requestChange);
  const { institutionId, id: mobilityId } = mobility;
  const kind = kindOf(mobility, agreements);
  const begin = async (): Promise<void> => {
    const params = { institutionId, id: mobilityId };
    const begun = as === 'sending' ? await draft.send({ params }) : await request.send({ params });
    if (!begun.ok) return;
    await forget();
    await go(agreementAddress(locale, { institutionId, mobilityId, id: begun.value.id }).version);
  };
  const refusal = draft.refusal ?? request.refusal;
  return (
    <div className="begin-version">
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      <p>{say(as === 'participant' ? 'agreement.begin.request-what' : `agreement.begin.${kind}-what`)}</p>
      <Action
        label={say(as === 'participant' ? 'agreement.begin.request' : `agreement.begin.${kind}`)}
        isMain={kind !== 'change'}
        isBusy={draft.isBusy || request.isBusy}
        onAct={() => void begin()}
      />
    </div>
  );
};
