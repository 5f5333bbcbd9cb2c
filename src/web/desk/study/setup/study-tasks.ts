import type { StudyView } from '../../../../contract/study-setup.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { Locale } from '../../../../core/basics/locale.ts';
import { deskPaths } from '../../../desk-paths.ts';
import type { TaskRow } from '../../../ui/TaskRows.tsx';
import type { Say } from '../../use-say.ts';
import { countFilled } from './count-filled.ts';
import { recordPageNames, type RecordPage } from './record-page-names.ts';

/** Pages with words of participants are for analysts; an auditor reads plan, counts and papers. */
export const studyTasks = (
  {
    institutionId,
    studyId,
    study: { record, counts, status, registeredAt },
    isAnalyst,
  }: {
    readonly institutionId: string;
    readonly studyId: string;
    readonly study: StudyView;
    readonly isAnalyst: boolean;
  },
  say: Say,
  locale: Locale,
) => {
  const number = (value: number): string => formatNumber(value, locale);
  const row = (
    key: string,
    label: string,
    to: string,
    state: Pick<TaskRow, 'status' | 'isDone'> = {},
  ): TaskRow => ({ key, to, label, ...state });
  const counted = (count: number): Pick<TaskRow, 'status' | 'isDone'> =>
    count === 0
      ? { status: say('study-desk.state.none') }
      : { status: say('study-desk.state.count', { count: number(count) }), isDone: true };
  const written = (page: RecordPage): Pick<TaskRow, 'status' | 'isDone'> => {
    const { filled, all } = countFilled(record, page);
    if (filled === 0) return { status: say('study-desk.state.empty') };
    if (page === 'guide')
      return {
        status: say('study-desk.state.guide', {
          blocks: number(record.guide.blocks.length),
          minutes: number(record.guide.blocks.reduce((sum, block) => sum + block.minutes, 0)),
        }),
        isDone: true,
      };
    if (filled === all) return { status: say('study-desk.state.done'), isDone: true };
    return { status: say('study-desk.state.some', { filled: number(filled), all: number(all) }) };
  };
  const here = [locale, institutionId, studyId] as const;
  const forAnalysts = (rows: readonly TaskRow[]): readonly TaskRow[] => (isAnalyst ? rows : []);
  return {
    plan: [
      ...recordPageNames.map((page) =>
        row(page, say(`study-desk.page.${page}`), deskPaths.studyRecord(...here, page), written(page)),
      ),
      row('register', say('study-desk.row.register'), deskPaths.registerStudy(...here), {
        status: say(
          registeredAt === null ? 'study-desk.state.not-registered' : 'study-desk.state.registered',
        ),
        isDone: registeredAt !== null || status === 'closed',
      }),
    ],
    people: [
      row('participants', say('study-desk.row.participants'), deskPaths.studyParticipants(...here), {
        ...(counts.participants === 0
          ? { status: say('study-desk.state.none') }
          : {
              status: say('study-desk.state.came', {
                all: number(counts.participants),
                came: number(counts.came),
              }),
              isDone: true,
            }),
      }),
    ],
    material: [
      row(
        'sessions',
        say('study-desk.row.sessions'),
        deskPaths.studySessions(...here),
        counted(counts.sessions),
      ),
      ...forAnalysts([
        row(
          'transcripts',
          say('study-desk.row.transcripts'),
          deskPaths.transcripts(...here),
          counted(counts.transcripts),
        ),
        row('memos', say('study-desk.row.memos'), deskPaths.studyMemos(...here), counted(counts.memos)),
        row('search', say('study-desk.row.search'), deskPaths.studySearch(...here)),
      ]),
    ],
    coding: forAnalysts([
      row('codebook', say('study-desk.row.codebook'), deskPaths.codebook(...here), counted(counts.codes)),
      row('rounds', say('study-desk.row.rounds'), deskPaths.codingRounds(...here), counted(counts.rounds)),
    ]),
    findings: [
      row('themes', say('study-desk.row.themes'), deskPaths.themes(...here), counted(counts.themes)),
      row('matrix', say('study-desk.row.matrix'), deskPaths.codeMatrix(...here)),
      row('saturation', say('study-desk.row.saturation'), deskPaths.saturation(...here)),
      row('figures', say('study-desk.row.figures'), deskPaths.studyFigures(...here), counted(counts.polls)),
    ],
    papers: [
      row('table-7', say('study-desk.table-7.title'), deskPaths.studyTable7(...here)),
      row('coreq', say('study-desk.coreq.title'), deskPaths.studyCoreq(...here)),
      ...forAnalysts([row('exchange', say('study-desk.row.exchange'), deskPaths.studyExchange(...here))]),
    ],
  };
};
