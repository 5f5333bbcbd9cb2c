import { changeConsent, type PublishableItem } from '../../core/report/change-consent.ts';
import type { ExperienceStanding } from '../../core/report/experience.ts';
import type { PublicationConsent } from '../../core/report/publication-consent.ts';
import type { ReportStanding } from '../../core/report/report.ts';
import type { ResultStanding } from '../../core/report/result.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

interface State {
  readonly report: ReportStanding | undefined;
  readonly item: PublishableItem | undefined;
}

/** Of one result or item of experience of a report; what was published disappears with the next request. */
export const changeConsentCommand: Command<
  { readonly id: string; readonly itemId: string; readonly consent: PublicationConsent },
  State,
  { readonly changed: boolean }
> = {
  name: 'change-publication-consent',
  load: async ({ trx, institutionId }, { id, itemId }) => {
    const report = await findStanding<ReportStanding>(trx, 'report', institutionId, id);
    const noun = itemId.startsWith('exp_') ? 'experience' : 'result';
    const item = await findStanding<ResultStanding | ExperienceStanding>(trx, noun, institutionId, itemId);
    return {
      report,
      item: item === undefined || item.reportId !== id ? undefined : { noun, consent: item.consent },
    };
  },
  owner: ({ report }) => report?.accountId,
  decide: ({ item }, input) => changeConsent(item, input),
  answer: (entries) => ({ changed: entries.length > 0 }),
};
