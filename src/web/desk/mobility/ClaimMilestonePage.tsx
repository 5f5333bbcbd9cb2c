import { Link } from '@tanstack/react-router';
import { claimMilestone } from '../../../contract/stay.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useForgetStay } from './use-forget-stay.ts';
import { useMilestones } from './use-milestones.ts';

/** Letters that a claim needs at least, and has at most. */
const shortest = 20;
const longest = 4000;

/** The leader says what was done and how one sees it. */
export const ClaimMilestonePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const id = usePart('milestoneId');
  const { milestones, institutionId, groupId } = useMilestones();
  const claim = useCommand(claimMilestone);
  const milestone = milestones.find((known) => known.id === id);
  const list = deskPaths.milestones(locale, institutionId, groupId);
  const form = useForm({
    initial: { claim: milestone?.claim ?? '' },
    check: ({ claim: typed }) => ({
      claim:
        typed.trim().length < shortest
          ? say('stay.milestone.claim.short', { fewest: formatNumber(shortest, locale) })
          : typed.trim().length > longest
            ? say('refusal.text-too-long', { most: formatNumber(longest, locale) })
            : undefined,
    }),
    send: async ({ claim: typed }) => {
      const sent = await claim.send({ params: { institutionId, id }, body: { claim: typed.trim() } });
      if (sent.ok) {
        await forget();
        await go(list);
      }
      return sent;
    },
  });
  if (milestone === undefined) return <NotFoundPage />;
  const title = milestone.title[locale];
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: list, label: say('stay.milestone.list') }}
      lead={say('stay.milestone.claim.lead')}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('stay.milestone.claim')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={list}>{say('desk.cancel')}</Link>}
      >
        <TextField
          {...form.text('claim')}
          label={say('stay.milestone.claim.what')}
          hint={say('stay.milestone.claim.hint')}
          lines={6}
        />
      </Form>
    </DeskPage>
  );
};
