import { describe, expect, it } from 'vitest';
import { assembleProject } from '../../../../src/core/study/project/assemble-project.ts';
import { codePoints } from '../../../../src/core/study/project/code-points.ts';
import { quoteRows } from '../../../../src/core/study/project/quote-rows.ts';
import { withholdWords, type Leave } from '../../../../src/core/study/project/withhold-words.ts';
import { readQda } from '../../../../src/exchange/qda/read-qda.ts';
import { writeBytes } from '../../../exchange/qda/write-bytes.ts';
import { sampleRecords, words } from './sample-records.ts';

const project = assembleProject(sampleRecords);
const quotes = (of = project) =>
  Array.from(quoteRows(of), ({ code, quote, speakers, coder }) => [code, quote, speakers.join(), coder]);
const guidOf = (pseudonym: string) => project.cases.find(({ name }) => name === pseudonym)?.guid ?? '';
const without = (pseudonym: string, leave: Leave) =>
  withholdWords(project, (guid) => (guid === guidOf(pseudonym) ? leave : 'words'));

describe('a study as it is exchanged', () => {
  it('is the same each time, comes back whole from a file, and names nobody who coded', async () => {
    expect(
      assembleProject({ ...sampleRecords, participants: sampleRecords.participants.toReversed() }),
    ).toEqual(project);
    const read = await readQda(await writeBytes(project), 'again');
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.deviations).toEqual([]);
    const named = project.users.map(({ guid }, at) => ({ guid, name: `User ${at + 1}` }));
    expect(read.value.project).toEqual({ ...project, users: named });
    expect(JSON.stringify(project)).not.toContain('acc_');
  });

  it('keeps a GUID that came along, and puts codings of one passage by one coder together', () => {
    expect(project.codes[1]?.guid).toBe('00000000-0000-4000-8000-0000000000c2');
    const passages = project.sources[0]?.selections.filter(({ codings }) => codings.length > 0);
    expect(passages?.map(({ codings }) => codings.length).toSorted()).toEqual([1, 1, 2]);
    expect(project.sources[0]?.codings).toHaveLength(1);
    // A code that was taken away takes its codings along.
    expect(quotes().filter(([, quote]) => quote === 'Why?')).toEqual([]);
    const own = 'I shall stay here, I think.';
    expect(quotes().toSorted((x, y) => (x.join() < y.join() ? -1 : 1))).toEqual(
      [
        ['Return', own, 'P02', 'coder'],
        ['Return', 'қайтамын 🏔️', 'P01', 'coder'],
        ['Stay', own, 'P02', 'coder'],
        ['Stay', own, 'P02', 'coder'],
      ].map(([code, quote, who, coder]) => [code, quote, who, expect.stringContaining(coder ?? '')]),
    );
  });

  it('gives memos to what they are about, and those of a session to the study', () => {
    const [a, b, c] = project.memos.map(({ guid }) => guid);
    expect(project.sources[0]?.selections.filter(({ noted }) => noted.length > 0)).toMatchObject([
      { noted: [a] },
    ]);
    expect(project.codes[0]?.noted).toEqual([b]);
    expect(project.noted).toEqual([c]);
    expect(project.themes[0]).toMatchObject({ name: 'Оралу / Return', codes: [project.codes[0]?.guid] });
  });
});

describe('words of people who did not agree', () => {
  it('are not in the text, the quotes, the examples or what was noted on them, and it is counted', () => {
    const { project: left, withheld } = without('P02', 'counts');
    expect(left.sources[0]?.text).toBe(words.replace('I shall stay here, I think.', '[…]'));
    expect(quotes(left).map(([, quote]) => quote)).toEqual(['қайтамын 🏔️']);
    expect(withheld).toEqual({ people: 1, gone: 0, turns: 1, codings: 3, memos: 1, examples: 0 });
    expect(left.memos.map(({ text }) => text)).toEqual(['On returning', 'It rained']);
    expect(left.cases.map(({ name }) => name)).toEqual(['P01', 'P02']);
    expect(JSON.stringify(left)).not.toContain('stay here');
  });

  it('are neither a case where nothing may leave, and an example that quotes them goes', () => {
    const { project: left, withheld } = without('P01', 'nothing');
    expect(left.cases.map(({ name }) => name)).toEqual(['P02']);
    expect(withheld).toMatchObject({ people: 1, gone: 1, codings: 1, examples: 1 });
    expect(JSON.stringify(left)).not.toContain('қайтамын');
    // The turn of the other stands where his words now are.
    const turn = left.cases[0]?.selections[0];
    const at = left.sources[0]?.selections.find(({ guid }) => guid === turn);
    expect(codePoints(left.sources[0]?.text ?? '').slice(at?.start ?? 0, at?.end ?? 0)).toBe(
      'I shall stay here, I think.',
    );
  });

  it('change nothing when done again, and nothing where all agreed', () => {
    const once = without('P02', 'counts').project;
    const again = withholdWords(once, (guid) => (guid === guidOf('P02') ? 'counts' : 'words')).project;
    expect(again).toEqual(once);
    expect(withholdWords(project, () => 'words').project).toEqual(project);
  });

  it('are the whole text where a person is said to have said it all', () => {
    const all = {
      ...project,
      cases: project.cases.map((one) => ({ ...one, sources: [project.sources[0]?.guid ?? ''] })),
    };
    const { project: left, withheld } = withholdWords(all, () => 'counts');
    expect(left.sources[0]?.text).toBe('[…]');
    expect(withheld.codings).toBe(4);
  });
});
