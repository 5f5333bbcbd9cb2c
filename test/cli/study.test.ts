import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parametersOf } from '../../src/cli/messages.ts';
import { studyCommand } from '../../src/cli/study.ts';
import { qdaDeviations } from '../../src/exchange/qda/qda-deviations.ts';
import { qdaRefusals } from '../../src/exchange/qda/qda-refusal.ts';
import { writeQdc } from '../../src/exchange/qda/write-qdc.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { buildZip } from '../exchange/build-workbook.ts';
import { foreignXml, passage } from '../exchange/qda/foreign-project.ts';
import { guid, sampleStudy } from '../exchange/qda/sample-study.ts';
import { writeBytes } from '../exchange/qda/write-bytes.ts';
import { askCommand } from './ask-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-study-'));
const place = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('qaitu study import', () => {
  it('prints one line of JSON of a project and of a codebook', async () => {
    const file = place('study.qdpx', await writeBytes(sampleStudy));
    const { code, out, err } = await askCommand(studyCommand, ['import', file, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(out)).toEqual({
      study: sampleStudy.name,
      sources: 2,
      codes: 3,
      codings: 4,
      deviations: [],
    });
    const book = place('book.qdc', writeQdc(sampleStudy) ?? '');
    const printed = await askCommand(studyCommand, ['import', book, '--json']);
    expect(JSON.parse(printed.out)).toEqual({
      study: 'book',
      sources: 0,
      codes: 3,
      codings: 0,
      deviations: [],
    });
    expect(readdirSync(folder).toSorted()).toEqual(['book.qdc', 'study.qdpx']);
  });

  it('says in the language of the reader what departs from the standard', async () => {
    const bytes = buildZip([
      { name: 'Project.qde', text: foreignXml({ passages: passage(3, 99) }) },
      { name: `sources/${guid(50)}.txt`, text: 'Қайтамын' },
    ]);
    const file = place('foreign.qdpx', bytes);
    const { out } = await askCommand(studyCommand, ['import', file, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      codings: 1,
      deviations: [
        { kind: 'project-file-name', detail: 'The project file is called “Project.qde”, not project.qde.' },
        {
          kind: 'selection-cut',
          detail: '“talk”: a passage goes beyond the end (3–99 of 8); it was cut there.',
        },
      ],
    });
    expect((await askCommand(studyCommand, ['import', file], 'kk')).out).toBe(
      '«foreign» жобасы: мәтін — 1, код — 2, кодталған үзінді — 1.\n' +
        'REFI-QDA стандартынан ауытқулар және сақталмаған деректер:\n' +
        '- Жоба файлы project.qde емес, «Project.qde» деп аталған.\n' +
        '- «talk»: үзінді мәтіннің соңынан асады (3–99, ұзындығы 8): соңында қиылды.\n',
    );
  });

  it('says what it cannot read, with code 2', async () => {
    const asked = async (...args: string[]) => {
      const { code, out, err } = await askCommand(studyCommand, args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await asked('import', place('page.qdpx', '<html/>'))).toMatch(
      /^page\.qdpx: this is neither a REFI-QDA/,
    );
    expect(await asked('import', place('lol.qdc', '<!DOCTYPE a []><CodeBook/>'))).toMatch(/document type/);
    expect(await asked('import', path.join(folder, 'none.qdpx'))).toMatch(
      /^none\.qdpx: there is no such file/,
    );
    expect(await asked('import', folder)).toMatch(/folder/);
    expect(await asked('import')).toMatch(/^qaitu study import/);
    expect(await asked('export', 'x')).toMatch(/^qaitu study import/);
  });

  it.each(Object.entries(qdaDeviations))('has a sentence for %s with its parameters', (kind, params) => {
    const entry = catalogue['study-exchange']?.[`deviation.${kind}`];
    expect([...parametersOf(entry?.en ?? '').keys()].toSorted()).toEqual([...params].toSorted());
  });

  it.each(Object.entries(qdaRefusals))('has a sentence for %s with its parameters', (code, params) => {
    const entry = catalogue['study-exchange']?.[`import.refused.${code}`];
    expect([...parametersOf(entry?.en ?? '').keys()].toSorted()).toEqual([...params].toSorted());
  });
});
