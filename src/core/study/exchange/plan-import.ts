import { canonicalJson } from '../../basics/canonical-json.ts';
import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Locale } from '../../basics/locale.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import { sha256Hex } from '../../basics/sha256-hex.ts';
import { codePoints } from '../project/code-points.ts';
import { nobody } from '../project/nobody.ts';
import { participantVariables } from '../project/participant-variables.ts';
import type { StudyProject } from '../project/study-project.ts';
import type { ThemeContent } from '../standing/codebook-standing.ts';
import type { ImportPlan } from './import-plan.ts';
import { instantOf } from './instant-of.ts';
import type { MemoPlace } from './memo-place.ts';
import { planCodes } from './plan-codes.ts';
import { planParticipants } from './plan-participants.ts';
import { planTexts } from './plan-texts.ts';
import type { StudyToFill } from './study-to-fill.ts';

/** Of one text, code points; of one import, records each of which is an entry; of one study, participants. */
const most = { text: 2_000_000, records: 20_000, participants: 500 } as const;

/** What of the file has no place in a study, by element. Our own files have none of it. */
const tallyNotKept = (project: StudyProject): Map<string, number> => {
  const tally = new Map<string, number>();
  const note = (name: string, count: number): void => {
    if (count > 0) tally.set(name, (tally.get(name) ?? 0) + count);
  };
  const ours = new Set<string>(Object.values(participantVariables).flatMap(({ guid, name }) => [guid, name]));
  const others = new Set(
    project.variables.flatMap(({ guid, name }) =>
      ours.has(guid) || ours.has(name.toLowerCase()) ? [] : [guid],
    ),
  );
  for (const { values, codes, description } of project.cases) {
    note('Case / VariableValue', values.filter(({ variable }) => others.has(variable)).length);
    note('Case / CodeRef', codes.length);
    note('Case / Description', description === '' ? 0 : 1);
  }
  for (const { values } of project.sources) note('TextSource / VariableValue', values.length);
  for (const { sources, memos } of project.themes) {
    note('Set / MemberSource', sources.length);
    note('Set / MemberNote', memos.length);
  }
  note('Project / Description', project.description === '' ? 0 : 1);
  for (const { name, text } of project.memos) note('Note / name', name !== '' && text !== '' ? 1 : 0);
  return tally;
};

/**
 * How a project or codebook of any program comes into a study: all of it, or nothing. Whoever codes or writes in the file is known by GUID alone, and
 * codings stand on sheets of their own, so that nobody of the study is spoken for. Refused where the study is closed, has texts of this file already, or
 * the file holds more than a study takes. `locale`: in which the words of themes are taken to be.
 */
export const planImport = (
  studyId: string,
  project: StudyProject,
  into: StudyToFill,
  circumstances: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
  locale: Locale,
): Decided<ImportPlan> => {
  const { now, newId } = circumstances;
  if (into.study === undefined) return refuse({ code: 'study-unknown' });
  if (into.study.status === 'closed') return refuse({ code: 'study-closed' });
  const { sources, cases, codes, memos } = project;
  // A theme that the study has already stays as it is there.
  const themes = project.themes.filter(({ guid }) => !into.guids.has(guid));
  const again = [...sources, ...cases, ...memos].filter(({ guid }) => into.guids.has(guid));
  if (again.length > 0) return refuse({ code: 'study-import-again', params: { count: again.length } });
  const records = codes.length + sources.length + memos.length + themes.length;
  if (records > most.records)
    return refuse({ code: 'study-import-too-many', params: { count: records, limit: most.records } });
  if (into.pseudonyms.length + cases.length > most.participants)
    return refuse({ code: 'study-participants-too-many', params: { most: most.participants } });
  for (const { name, text } of sources) {
    if (codePoints(text).length > most.text)
      return refuse({ code: 'study-import-text-long', params: { name, limit: most.text } });
    if (text.includes('\u0000')) return refuse({ code: 'study-import-nul', params: { name } });
  }
  const coded = planCodes(studyId, project, into, circumstances);
  const people = planParticipants(studyId, project, into.pseudonyms, circumstances);
  const texts = planTexts(studyId, project, people, coded.idOf, circumstances);
  const places = new Map<string, MemoPlace>(texts.memoPlaces);
  for (const code of codes)
    for (const memo of code.noted)
      if (!places.has(memo))
        places.set(memo, {
          ...{ target: 'code', targetId: coded.idOf.get(code.guid) ?? null, start: null, end: null },
        });
  const guids = [...coded.guids, ...people.guids, ...texts.guids];
  const memoEntries: EntryBody[] = [];
  const memoWords = memos.map(({ guid, name, text, author, createdAt }) => {
    const id = newId('smo');
    const words = text === '' ? name : text;
    const { target, targetId, start, end } = places.get(guid) ?? onStudy;
    guids.push({ id, guid });
    memoEntries.push({
      ...{ kind: 'StudyMemoWritten', noun: 'study-memo', recordId: id },
      data: {
        ...{ studyId, target, targetId, transcriptVersion: target === 'passage' ? 1 : null },
        ...{ startPoint: start, endPoint: end, version: 1, sha256: sha256Hex(words), status: 'stands' },
        ...{ writtenBy: author ?? nobody, writtenAt: instantOf(createdAt) ?? now },
      },
    });
    return { id, words };
  });
  const themeEntries: EntryBody[] = [];
  const themeContents = themes.map(({ guid, name, description, codes: members }) => {
    const id = newId('thm');
    const content: ThemeContent = {
      name: { [locale]: name },
      statement: description === '' ? {} : { [locale]: description },
      codes: members.flatMap((code) => coded.idOf.get(code) ?? []),
    };
    guids.push({ id, guid });
    themeEntries.push({
      ...{ kind: 'ThemeFormed', noun: 'theme', recordId: id },
      data: {
        ...{ studyId, version: 1, sha256: sha256Hex(canonicalJson({ ...content })), status: 'stands' },
        ...{ indicator: null, changedAt: now, changedBy: circumstances.actor },
      },
    });
    return { id, content };
  });
  const notKept = tallyNotKept(project);
  if (coded.cut > 0) notKept.set('Code / name', coded.cut);
  if (texts.overlapping > 0) notKept.set('PlainTextSelection', texts.overlapping);
  if (texts.described > 0) notKept.set('PlainTextSelection / name', texts.described);
  return accept({
    entries: [...coded.entries, ...people.entries, ...texts.entries, ...memoEntries, ...themeEntries],
    ...{ codes: coded.codes, transcripts: texts.transcripts, codings: texts.codings },
    ...{ memos: memoWords, themes: themeContents, people: people.people, guids, notKept },
  });
};

const onStudy: MemoPlace = { target: 'study', targetId: null, start: null, end: null };
