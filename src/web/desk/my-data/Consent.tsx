import { giveConsent, listConsents, withdrawConsent, type ConsentView } from '../../../contract/person.ts';
import { textOf } from '../../../messages.ts';
import { Action } from '../../ui/Action.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useConsentState } from './use-consent-state.ts';

/** One consent: its text in full, how it stands, and the button that gives or withdraws it. */
export const Consent = ({
  institutionId,
  personId,
  consent,
}: {
  readonly institutionId: string;
  readonly personId: string;
  readonly consent: ConsentView;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const stateOf = useConsentState();
  const give = useCommand(giveConsent);
  const withdraw = useCommand(withdrawConsent);
  const { purpose, version, text, textSha256, given } = consent;
  const title = textOf(locale, `consent.${purpose}.title`);
  const refusal = give.refusal ?? withdraw.refusal;
  const isGiven = given !== null && given.version === version;
  const act = async (): Promise<void> => {
    if (given !== null && isGiven) await withdraw.send({ params: { institutionId, id: given.id } });
    else
      await give.send({
        params: { institutionId, personId },
        body: { purpose, version, locale, textSha256 },
      });
    await forget(listConsents);
  };
  return (
    <section aria-labelledby={`consent-${purpose}`}>
      <h2 id={`consent-${purpose}`}>{title}</h2>
      {purpose === 'processing' ? <p>{say('person.consents.required')}</p> : undefined}
      <p className="consent-text">{text}</p>
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      <p aria-live="polite">{stateOf(consent)}</p>
      <Action
        label={say(isGiven ? 'person.consents.withdraw' : 'person.consents.give')}
        about={title}
        isMain={!isGiven}
        isBusy={give.isBusy || withdraw.isBusy}
        onAct={() => void act()}
      />
    </section>
  );
};
