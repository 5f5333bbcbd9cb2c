import { useState } from 'react';
import { leadSession, listSessions, readSession } from '../../../../contract/study-session.ts';
import type { SessionStep } from '../../../../core/study/session/lead-session.ts';
import { Action } from '../../../ui/Action.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { ConfirmStep } from './ConfirmStep.tsx';
import type { SessionView } from './use-session.ts';

/** Begin, next, back, end: each asked once more. A lost line is waited out, and the step is made once. */
export const SessionSteps = ({
  view: { session, guide, polls },
  params,
}: {
  readonly view: SessionView;
  readonly params: { readonly institutionId: string; readonly studyId: string; readonly sessionId: string };
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const lead = useCommand(leadSession);
  const [asked, setAsked] = useState<SessionStep>();
  const { block, status } = session;
  const nameOf = (index: number): string => guide.blocks[index]?.name ?? '';
  const at = block ?? 0;
  const hasOpenPoll = polls.some((poll) => poll.status === 'open' && poll.takenBy === 'phone');
  const titles: Readonly<Record<SessionStep, string>> = {
    begin: say('study-session.begin'),
    next: say('study-session.next', { name: nameOf(at + 1) }),
    back: say('study-session.back', { name: nameOf(at - 1) }),
    end: say('study-session.end'),
  };
  const follows: Readonly<Record<SessionStep, string>> = {
    begin: say('study-session.begin.ask', { blocks: String(guide.blocks.length) }),
    next: say('study-session.next.ask', { name: nameOf(at + 1) }),
    back: say('study-session.back.ask', { name: nameOf(at - 1) }),
    end: say('study-session.end.ask'),
  };
  const steps: readonly SessionStep[] =
    status === 'planned'
      ? ['begin']
      : [
          ...(at + 1 < guide.blocks.length ? (['next'] as const) : []),
          ...(at > 0 ? (['back'] as const) : []),
          'end',
        ];
  const take = async (step: SessionStep): Promise<void> => {
    await lead.send({ params, body: { step, block: step === 'begin' ? null : at } });
    setAsked(undefined);
    await forget(readSession, listSessions);
  };
  const whyNotStep = (step: SessionStep): string | undefined => {
    if (step === 'begin' && guide.blocks.length === 0) return say('study-session.no-guide');
    return step === 'end' && hasOpenPoll ? say('refusal.session-poll-open') : undefined;
  };
  return (
    <div className="session-steps">
      {lead.refusal === undefined ? undefined : (
        <p role="alert" className="field-fault">
          {refusalSentence(locale, lead.refusal)}
        </p>
      )}
      {asked === undefined ? (
        <div className="form-actions">
          {steps.map((step) => (
            <Action
              key={step}
              label={titles[step]}
              isMain={step === 'begin' || step === 'next'}
              reason={whyNotStep(step)}
              onAct={() => setAsked(step)}
            />
          ))}
        </div>
      ) : (
        <ConfirmStep
          title={titles[asked]}
          isBusy={lead.isBusy}
          isDangerous={asked === 'end'}
          onYes={() => void take(asked)}
          onNo={() => setAsked(undefined)}
        >
          {follows[asked]}
        </ConfirmStep>
      )}
    </div>
  );
};
