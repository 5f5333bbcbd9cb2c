import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readElmo } from '../../../src/exchange/elmo/read-elmo.ts';
import { completeElmo, writeElmo } from '../../../src/exchange/elmo/write-elmo.ts';
import { readOmobilities } from '../../../src/exchange/ewp/read-ewp-mobility-file.ts';
import { readLearningAgreements } from '../../../src/exchange/ewp/read-learning-agreements.ts';
import {
  completeLearningAgreement,
  writeLearningAgreements,
} from '../../../src/exchange/ewp/write-learning-agreements.ts';
import { completeOmobility, writeOmobilities } from '../../../src/exchange/ewp/write-omobilities.ts';
import { anyChange } from './any-change.ts';
import { sampleAgreement, sampleElmo, sampleOmobility } from './samples.ts';
import { hasEwpSchemas, schemaFaults } from './schema-faults.ts';
import { bytesOf, textOf, valueOf } from './written.ts';

interface Counted {
  written: number;
  refused: number;
}
const some = ({ written, refused }: Counted): void => {
  expect(Math.min(written, refused)).toBeGreaterThan(50);
};

describe.skipIf(!hasEwpSchemas)('whatever is complete', () => {
  it('is a valid nomination, and the same after reading and writing', async () => {
    const counted = { written: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(anyChange(sampleOmobility), async (value) => {
        const checked = completeOmobility(value);
        counted[checked.ok ? 'written' : 'refused'] += 1;
        if (!checked.ok) return;
        const text = textOf(writeOmobilities([checked.value]));
        expect(schemaFaults('omobilities', text)).toEqual([]);
        const read = valueOf(await readOmobilities(bytesOf(text)));
        expect(read.report.notes).toEqual([]);
        const again = read.outgoing.map((one) => valueOf(completeOmobility(one)));
        expect(textOf(writeOmobilities(again))).toBe(text);
      }),
      { numRuns: 500 },
    );
    some(counted);
  });

  it('is a valid learning agreement, and the same after reading and writing', async () => {
    const counted = { written: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(anyChange(sampleAgreement), async (value) => {
        const checked = completeLearningAgreement(value);
        counted[checked.ok ? 'written' : 'refused'] += 1;
        if (!checked.ok) return;
        const text = textOf(writeLearningAgreements([checked.value]));
        expect(schemaFaults('agreements', text)).toEqual([]);
        const read = valueOf(await readLearningAgreements(bytesOf(text)));
        expect(read.report.notes).toEqual([]);
        const again = read.values.map((one) => valueOf(completeLearningAgreement(one)));
        expect(textOf(writeLearningAgreements(again))).toBe(text);
      }),
      { numRuns: 500 },
    );
    some(counted);
  });

  it('is a valid transcript, and the same after reading and writing', async () => {
    const counted = { written: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(anyChange(sampleElmo), async (value) => {
        const checked = completeElmo(value);
        counted[checked.ok ? 'written' : 'refused'] += 1;
        if (!checked.ok) return;
        const text = textOf(writeElmo(checked.value));
        expect(schemaFaults('elmo', text)).toEqual([]);
        const read = valueOf(await readElmo(bytesOf(text)));
        expect(read.report.notes).toEqual([]);
        const [again] = read.values;
        if (again === undefined) throw new Error('nothing was read');
        expect(textOf(writeElmo(valueOf(completeElmo(again))))).toBe(text);
      }),
      { numRuns: 500 },
    );
    some(counted);
  });
});
