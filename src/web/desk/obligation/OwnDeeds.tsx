import type { ObligationRule } from '../../../core/obligation/rule.ts';
import { deskPaths } from '../../desk-paths.ts';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { ObligationRead } from './use-obligation.ts';

const asked = ['deferral', 'exemption', 'substitution', 'refund'] as const;

/** What the participant can do: claim a period, or ask the office for something that the rule knows. */
export const OwnDeeds = ({
  obligation: { institutionId, id, status },
  requests,
  rule,
}: Pick<ObligationRead, 'obligation' | 'requests'> & { readonly rule: ObligationRule }) => {
  const locale = useLocale();
  const say = useSay();
  if (status !== 'running' && status !== 'refunding') return undefined;
  const isRunning = status === 'running';
  const isKnown = {
    deferral: isRunning && rule.pauses.length > 0,
    exemption: rule.exemptions.length > 0,
    substitution: isRunning && rule.substitution > 0,
    refund: isRunning && rule.refund.mode !== 'none',
  };
  const unknown = (['exemption', 'substitution'] as const).filter((kind) => isRunning && !isKnown[kind]);
  const rows = [
    ...(isRunning
      ? [
          {
            key: 'claim',
            to: deskPaths.claimObligation(locale, institutionId, id),
            label: say('obligation.claim'),
            hint: say('obligation.claim.what'),
          },
        ]
      : []),
    ...asked
      .filter((kind) => isKnown[kind])
      .map((kind) => ({
        key: kind,
        to: deskPaths.askObligation(locale, institutionId, id, kind),
        label: say(`obligation.ask.${kind}`),
        hint: say(`obligation.ask.${kind}-what`),
        ...(requests.some((request) => request.kind === kind && request.status === 'filed')
          ? { status: say('obligation.request-status.filed'), isDone: true }
          : {}),
      })),
  ];
  if (rows.length === 0) return undefined;
  return (
    <section aria-labelledby="deeds-title">
      <h2 id="deeds-title">{say('obligation.deeds')}</h2>
      <TaskRows label={say('obligation.deeds')} rows={rows} />
      {unknown.map((kind) => (
        <p key={kind} className="label">
          {say(`obligation.ask.${kind}-none`)}
        </p>
      ))}
    </section>
  );
};
