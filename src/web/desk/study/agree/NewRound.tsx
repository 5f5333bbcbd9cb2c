import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listRounds, openRound } from '../../../../contract/study-round.ts';
import { codingUnits } from '../../../../core/study/standing/codebook-standing.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TickGroup } from '../../../ui/TickGroup.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';

const chosen = (value: string): string[] => value.split(' ').filter((one) => one !== '');

/** Opens a round of blind coding; what it is made of is fixed from then on. */
export const NewRound = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const place = useStudyPlace();
  const { institutionId, studyId } = place;
  const { analysts, transcripts, codebooks } = useSuspenseQuery(queryOf(listRounds, { params: place })).data;
  const open = useCommand(openRound);
  const back = deskPaths.codingRounds(locale, institutionId, studyId);
  const form = useForm({
    initial: {
      ...{ codebookId: codebooks[0]?.id ?? '', unit: 'turn', transcriptIds: '' },
      coders: '',
    },
    check: ({ transcriptIds, coders }) => ({
      transcriptIds: transcriptIds === '' ? say('refusal.round-transcripts-missing') : undefined,
      coders: chosen(coders).length < 2 ? say('refusal.round-coders-too-few') : undefined,
    }),
    send: async ({ codebookId, unit, transcriptIds, coders }) => {
      const body = {
        ...{ codebookId, unit: codingUnits.find((one) => one === unit) ?? 'turn' },
        ...{ transcriptIds: chosen(transcriptIds), coders: chosen(coders) },
      };
      const sent = await open.send({ params: place, body });
      if (sent.ok) {
        await forget(listRounds);
        await go(deskPaths.codingRound(locale, institutionId, studyId, sent.value.id));
      }
      return sent;
    },
  });
  const title = say('study-agree.round.open');
  const lacks = [
    ...(transcripts.length === 0
      ? [
          {
            key: 'texts',
            to: deskPaths.transcripts(locale, institutionId, studyId),
            label: say('study-agree.round.no-texts'),
          },
        ]
      : []),
    ...(codebooks.length === 0
      ? [
          {
            key: 'book',
            to: deskPaths.codebook(locale, institutionId, studyId),
            label: say('study-agree.round.no-codebook'),
          },
        ]
      : []),
  ];
  return (
    <DeskPage
      title={title}
      lead={say('study-agree.round.open.lead')}
      breadcrumb={{ to: back, label: say('study-agree.rounds') }}
      faults={form.faults}
    >
      {lacks.length > 0 || analysts.length < 2 ? (
        <ul className="empty-state">
          {lacks.map(({ key, to, label }) => (
            <li key={key}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
          {analysts.length < 2 ? <li>{say('study-agree.round.no-coders')}</li> : undefined}
        </ul>
      ) : (
        <Form
          label={title}
          submit={title}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
          beside={<Link to={back}>{say('desk.cancel')}</Link>}
        >
          <SelectField
            {...form.text('codebookId')}
            label={say('study-agree.codebook')}
            options={codebooks.map(({ id, version, codes }) => ({
              value: id,
              label: `${say('study-agree.frozen.version', { version })}, ${say('study-agree.frozen.codes', { codes })}`,
            }))}
          />
          <RadioField
            id="unit"
            label={say('study-agree.round.unit')}
            error={undefined}
            value={form.values.unit}
            onChange={(unit) => form.set({ unit })}
            options={codingUnits.map((unit) => ({
              value: unit,
              label: say(`study-agree.unit.${unit}`),
              hint: say(`study-agree.unit.${unit}.about`),
            }))}
          />
          <TickGroup
            {...form.text('transcriptIds')}
            label={say('study-agree.round.texts')}
            onChange={(transcriptIds) => form.set({ transcriptIds })}
            options={transcripts.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TickGroup
            {...form.text('coders')}
            label={say('study-agree.round.coders')}
            onChange={(coders) => form.set({ coders })}
            options={analysts.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <p className="field-hint">{say('study-agree.round.third')}</p>
        </Form>
      )}
    </DeskPage>
  );
};
