import { computeRelease } from '../../../src/core/release/compute-release.ts';
import { indicatorFiles, type IndicatorFiles } from '../../../src/releases/indicators/indicator-files.ts';
import { highsPrograms } from '../../../src/solve/highs-programs.ts';
import { countedBy } from '../../core/release/counted-by.ts';
import { inputsFrom, unitNames } from '../../core/release/small-inputs.ts';

const units = unitNames(5);
const cells = [
  [30, 12, 3],
  [18, 9, 12],
  [27, 14, 8],
  [2, 1, 1],
  [40, 0, 11],
];

/** A small release as files: five universities, one of them too small, with cells that are not printed. */
export const sampleFiles = async (): Promise<IndicatorFiles> => {
  const counted = [
    countedBy({ id: 'K2', year: 2022, month: 6 }, units, ['returned', 'away', 'unknown'], cells),
    countedBy(
      { id: 'K5', year: 2023, month: null, prefix: 'plan-' },
      units,
      ['yes', 'no', 'unknown'],
      cells.map((row) => row.toReversed()),
    ),
  ];
  const content = computeRelease(inputsFrom(units, counted), [], [], await highsPrograms(60));
  return indicatorFiles(content, { kk: 'Алғашқы шығарылым', ru: 'Первый выпуск', en: 'The first release' });
};
