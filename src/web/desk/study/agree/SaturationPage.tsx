import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readSaturation, type SaturationView } from '../../../../contract/study-theme.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { CountFiles } from './CountFiles.tsx';
import { SaturationChart } from './SaturationChart.tsx';
import { useStudyPlace } from './use-study-place.ts';
import './agree.css';

/** When the study stopped saying new things: by meeting, and by turn of one text. */
export const SaturationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const place = useStudyPlace();
  const { institutionId, studyId } = place;
  const view = useSuspenseQuery(queryOf(readSaturation, { params: place })).data;
  const coded = view.turns.filter(({ steps }) => (steps.at(-1)?.total ?? 0) > 0);
  return (
    <DeskPage
      title={say('study-agree.saturation')}
      lead={say('study-agree.saturation.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: view.study }}
    >
      {view.withheld > 0 ? <p>{say('study-agree.withheld', { withheld: view.withheld })}</p> : undefined}
      {view.meetings.every(({ total }) => total === 0) ? (
        <p className="empty-state">
          {say('study-agree.saturation.empty')}{' '}
          <Link to={deskPaths.transcripts(locale, institutionId, studyId)}>
            {say('study-agree.round.texts')}
          </Link>
        </p>
      ) : (
        <>
          <Meetings view={view} />
          {coded.length === 0 ? undefined : <Turns texts={coded} />}
          <CountFiles of="saturation" />
        </>
      )}
    </DeskPage>
  );
};

type Step = Pick<SaturationView['meetings'][number], 'codes' | 'newCodes' | 'total'>;

const StepTable = ({
  caption,
  head,
  steps,
}: {
  readonly caption: string;
  readonly head: string;
  readonly steps: readonly (Step & { readonly name: string })[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const number = (key: 'codes' | 'newCodes' | 'total', title: string) => ({
    ...{ key, title, isNumber: true },
    renderCell: (step: Step) => formatNumber(step[key], locale),
  });
  return (
    <details className="chart-table">
      <summary>{say('study-agree.saturation.table')}</summary>
      <DataTable
        caption={caption}
        columns={[
          { key: 'name', title: head, renderCell: ({ name }) => name },
          number('codes', say('study-agree.saturation.found')),
          number('newCodes', say('study-agree.saturation.new')),
          number('total', say('study-agree.saturation.total')),
        ]}
        rows={steps}
        rowKey={({ name }) => name}
        empty={undefined}
      />
    </details>
  );
};

const Meetings = ({ view: { meetings, baseCodes, runs, reached } }: { readonly view: SaturationView }) => {
  const locale = useLocale();
  const say = useSay();
  const percent = (ratio: number): string => formatNumber(ratio * 100, locale, 1);
  const last = runs.at(-1);
  const title = say('study-agree.saturation.by-meeting');
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">{title}</h2>
      {meetings.length === 1 ? (
        <p>{say('study-agree.saturation.one-group')}</p>
      ) : (
        <>
          <SaturationChart
            name="meetings"
            title={title}
            axis={say('study-agree.saturation.total')}
            foot={say('study-agree.saturation.meeting')}
            steps={meetings}
          />
          <p>
            {reached !== null
              ? say('study-agree.saturation.reached', {
                  ...{ from: reached.from, to: reached.to, found: reached.newCodes, base: baseCodes },
                  percent: percent(reached.ratio),
                })
              : last === undefined
                ? say('study-agree.saturation.too-few', { meetings: meetings.length })
                : say('study-agree.saturation.not-reached', {
                    ...{ from: last.from, to: last.to, found: last.newCodes, base: baseCodes },
                    percent: percent(last.ratio),
                  })}
          </p>
          <StepTable
            caption={title}
            head={say('study-agree.saturation.meeting')}
            steps={meetings.map((step, at) => ({
              ...step,
              name: `${at + 1}. ${step.texts.join(', ')}`,
            }))}
          />
        </>
      )}
    </section>
  );
};

const Turns = ({ texts }: { readonly texts: SaturationView['turns'] }) => {
  const say = useSay();
  const [chosen, setChosen] = useState(texts[0]?.textId ?? '');
  const text = texts.find(({ textId }) => textId === chosen) ?? texts[0];
  if (text === undefined) return undefined;
  const title = say('study-agree.saturation.by-turn', { text: text.name });
  return (
    <section aria-labelledby="turns">
      <h2 id="turns">{title}</h2>
      <p>{say('study-agree.saturation.no-interval')}</p>
      {texts.length < 2 ? undefined : (
        <SelectField
          id="text"
          name="text"
          error={undefined}
          label={say('study-agree.round.text')}
          value={text.textId}
          onChange={(event) => setChosen(event.currentTarget.value)}
          options={texts.map(({ textId, name }) => ({ value: textId, label: name }))}
        />
      )}
      <SaturationChart
        name="turns"
        title={title}
        axis={say('study-agree.saturation.total')}
        foot={say('study-agree.saturation.turn')}
        steps={text.steps}
      />
      <StepTable
        caption={title}
        head={say('study-agree.saturation.turn')}
        steps={text.steps.map((step, at) => ({ ...step, name: String(at + 1) }))}
      />
    </section>
  );
};
