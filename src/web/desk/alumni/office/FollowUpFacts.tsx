import type { FollowUpView } from '../../../../contract/alumni.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { Facts } from '../../../ui/Facts.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { followUpState } from '../../../../core/alumni/follow-up-state.ts';

/** Where one asking stands, and its days. */
export const FollowUpFacts = ({ followUp }: { readonly followUp: FollowUpView }) => {
  const locale = useLocale();
  const say = useSay();
  const { status, invitedOn, reminders, answeredAt, enteredBy, closesOn } = followUp;
  return (
    <Facts
      rows={[
        {
          title: say('alumni-desk.panel.status'),
          value: say(`alumni-desk.status.${followUpState(followUp)}`),
        },
        { title: say('alumni-desk.panel.invited'), value: formatDate(invitedOn, locale) },
        { title: say('alumni-desk.panel.reminders'), value: formatNumber(reminders, locale) },
        ...(answeredAt === null
          ? []
          : [
              {
                title: say('alumni-desk.panel.answered'),
                value: (
                  <>
                    <Moment at={answeredAt} />
                    {enteredBy === 'telephone' ? ` ${say('alumni-desk.panel.by-telephone')}` : ''}
                  </>
                ),
              },
            ]),
        ...(status === 'invited'
          ? [{ title: say('alumni-desk.panel.closes'), value: formatDate(closesOn, locale) }]
          : []),
      ]}
    />
  );
};
