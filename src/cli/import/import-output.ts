import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { IntakeFault } from '../../intake/intake-fault.ts';
import { text, textOf } from '../../messages.ts';
import { faultSentence } from '../fault-sentence.ts';

/** What an import did, as `--json` prints it besides `seconds` and `peakMemory`. */
interface ImportReport {
  readonly rows: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly warnings: Readonly<Record<string, number>>;
  readonly records: Readonly<Record<string, number>>;
  /** Null where nothing was ever imported. */
  readonly batch: string | null;
}

/** Largest resident memory of the process so far, in megabytes. */
const peakMemory = (): number => Math.round(process.resourceUsage().maxRSS / 100) / 10;

/** Prints the outcome of an import and returns the exit code. Faults go to standard error. */
export const importOutput = (locale: Locale, isJson: boolean) => {
  let began = performance.now();
  const seconds = (): number => Math.round(performance.now() - began) / 1000;
  const print = (report: object): void => {
    process.stdout.write(`${JSON.stringify(report)}\n`);
  };
  return {
    seconds,
    /** Counts from here: opening the register, and at first making it, is no part of an import. */
    begin: (): void => {
      began = performance.now();
    },
    done: (report: ImportReport): number => {
      const { rows, imported, unchanged, rejected, warnings, batch } = report;
      if (isJson) {
        print({ ...report, seconds: seconds(), peakMemory: peakMemory() });
        return 0;
      }
      const number = (count: number): string => formatNumber(count, locale);
      const counts = { rows: number(rows), imported: number(imported), unchanged: number(unchanged) };
      const time = formatNumber(seconds(), locale, 1);
      const line = text(locale, 'import.command.done', {
        ...counts,
        ...{ rejected: number(rejected), seconds: time, batch: batch ?? '—' },
      });
      process.stdout.write(`${line}\n`);
      for (const [code, count] of Object.entries(warnings)) {
        const warning = textOf(locale, `import.warning.${code}`, {});
        process.stdout.write(`${text(locale, 'import.command.warning', { warning, rows: number(count) })}\n`);
      }
      return 0;
    },
    refused: (faults: readonly IntakeFault[]): number => {
      for (const fault of faults) process.stderr.write(`${faultSentence(locale, fault)}\n`);
      if (isJson) {
        const rejected = new Set(faults.map((fault) => fault.row ?? 0)).size;
        const counts = {
          rows: 0,
          imported: 0,
          unchanged: 0,
          rejected,
          warnings: {},
          records: {},
          batch: null,
        };
        print({ ...counts, seconds: seconds(), peakMemory: peakMemory(), faults });
      }
      return 2;
    },
  };
};

export type ImportOutput = ReturnType<typeof importOutput>;
