import type { JsonValue } from '../core/basics/canonical-json.ts';
import type {
  CoursesReport,
  EvidenceItem,
  ExperienceReport,
  TaskReport,
} from '../core/report/report-sections.ts';
import type { RegisterTransaction } from '../register/db.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { agreedTasks } from '../register/report/agreed-tasks.ts';
import { recordReportFile } from '../register/report/record-report-file.ts';
import { saveReportSection } from '../register/report/save-report-section.ts';
import { sha256 } from '../register/sha256.ts';
import { agreed } from './agreed.ts';
import { sampleTranscript } from './sample-transcript.ts';
import type { StoryEvidence, StoryReport } from './story-reports.ts';
import type { Teller } from './teller.ts';

/** The same in every telling, in the form that pages give to a new item. */
const itemIdOf = (prefix: string, key: string): string => {
  const digest = sha256(`${prefix} ${key}`);
  return `${prefix}_${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
};

type SaveFile = (name: string) => Promise<string>;

/** Evidence as a page sends it; its files are uploaded first. */
export const storyEvidence = async (
  key: string,
  shown: readonly StoryEvidence[],
  saveFile: SaveFile,
): Promise<readonly EvidenceItem[]> => {
  const items: EvidenceItem[] = [];
  for (const [index, { file, ...item }] of shown.entries()) {
    const fileId = file === undefined ? null : await saveFile(file);
    items.push({ id: itemIdOf('evi', `${key} ${index}`), ...item, fileId });
  }
  return items;
};

/**
 * A participant uploads what shows his results and saves his report, section by section. Saves are no commands: told again, a
 * report is found as it is. Answers the version of each section, as a submission names them.
 */
export const writeReport = async (
  { register, setting, accounts }: Teller,
  store: EvidenceStore,
  {
    who,
    institutionId,
    reportId,
  }: { readonly who: string; readonly institutionId: string; readonly reportId: string },
  { tasks, courses, experience }: StoryReport,
): Promise<Readonly<Record<string, number>>> => {
  const accountId = accounts.get(who) ?? '';
  const at = setting.now();
  const saverIn =
    (trx: RegisterTransaction): SaveFile =>
    async (name) => {
      const put = await store.put(sampleTranscript(name.replace(/\.pdf$/, '')));
      const file = { reportId, accountId, ...put, mediaType: 'application/pdf', name, at };
      return agreed(await recordReportFile(trx, institutionId, file)).id;
    };
  return register.inInstitution(institutionId, async (trx) => {
    const { mobility_id: mobilityId, status } = await trx
      .selectFrom('report')
      .select(['mobility_id', 'status'])
      .where('institution_id', '=', institutionId)
      .where('id', '=', reportId)
      .executeTakeFirstOrThrow();
    const promised = await agreedTasks(trx, institutionId, [mobilityId]);
    if (promised.length !== tasks.length)
      throw new Error(`${who} reports on other tasks than were agreed on`);
    const sections = [...promised.map(({ taskId }) => taskId), 'courses', 'experience'];
    const versions = Object.fromEntries(sections.map((section) => [section, 1]));
    // A submitted report is fixed, and its sections stand in the results.
    if (status === 'submitted') return versions;
    const save = async (section: string, content: JsonValue): Promise<void> => {
      const saved = { reportId, accountId, section, base: 0, content, at };
      agreed(await saveReportSection(trx, institutionId, saved));
    };
    for (const [index, { taskId }] of promised.entries()) {
      const written = tasks[index];
      if (written === undefined) continue;
      const evidence = await storyEvidence(`${who} ${index}`, written.evidence, saverIn(trx));
      await save(taskId, { ...written, evidence: [...evidence] } satisfies TaskReport);
    }
    const taken = courses.map((course) => ({ id: itemIdOf('crs', `${who} ${course.title}`), ...course }));
    await save('courses', { courses: taken } satisfies CoursesReport);
    await save('experience', { items: experience.map((item) => ({ ...item })) } satisfies ExperienceReport);
    return versions;
  });
};
