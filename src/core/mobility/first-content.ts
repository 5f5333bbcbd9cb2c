import type { AgreedRule, AgreedTask, AgreementContent } from './agreement-content.ts';
import { usualDuties } from './usual-duties.ts';

/** What is known of a stay when its first agreement is drafted. */
interface AwardMatter {
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly country: string;
  readonly hostId: string | null;
  readonly hostName: string;
  /** Whole tenge. */
  readonly grantAmount: number;
  /** Of the application, in its order. */
  readonly tasks: readonly AgreedTask[];
  readonly supervisor: { readonly name: string; readonly email: string };
  /** The rule that the call binds its participants to. */
  readonly obligation: AgreedRule | null;
}

/** The draft of a first agreement, from the award: tasks word for word, the grant as one line to be divided. */
export const firstContent = (award: AwardMatter): AgreementContent => {
  const { plannedStart, plannedEnd, country, hostId, hostName, grantAmount, tasks, supervisor, obligation } =
    award;
  const nobody = { name: '', email: '' };
  return {
    reason: '',
    plannedStart,
    plannedEnd,
    country,
    host: {
      hostId,
      name: hostName,
      department: '',
      contact: nobody,
      signer: { ...nobody, position: '', locale: 'en' },
    },
    supervisor,
    courses: [],
    tasks: [...tasks],
    costs: [{ kind: 'stipend', currency: 'KZT', amount: grantAmount * 100, paidBy: 'grant' }],
    duties: [...usualDuties],
    obligation,
  };
};
