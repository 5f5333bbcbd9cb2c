import { parseArgs } from 'node:util';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Result } from '../../core/basics/result.ts';
import { mostDecimals, readPercent } from '../../core/claim/grim-percent.ts';

/** What was asked of `qaitu grim`; bases as typed. */
interface GrimArguments {
  /** Each with the decimals it was printed with. */
  readonly percents: readonly string[];
  readonly base?: string;
  readonly maxBase?: string;
  readonly asJson: boolean;
}

/** A code of `claim.grim.refused` with its parameters. */
export interface GrimArgumentRefusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

const options = {
  base: { type: 'string' },
  decimals: { type: 'string' },
  'max-base': { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** `75` printed with one decimal is `75.0`. */
const asPrinted = (typed: string, decimals: number | undefined): Result<string, GrimArgumentRefusal> => {
  const read = readPercent(typed);
  if (!read.ok) return read;
  const { units, decimals: typedDecimals } = read.value;
  if (decimals !== undefined && decimals < typedDecimals) {
    return refuse({
      code: 'more-decimals-than-stated',
      params: { percent: typed, decimals: String(decimals) },
    });
  }
  return accept((units / 10 ** typedDecimals).toFixed(decimals ?? typedDecimals));
};

/** Reads the arguments, or says what is wrong with the first wrong one. */
export const readGrimArguments = (args: string[]): Result<GrimArguments, GrimArgumentRefusal> => {
  const { values, tokens } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    tokens: true,
    options,
  });
  const typed: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') typed.push(token.value);
    if (token.kind !== 'option' || token.name in options) continue;
    const raw = args[token.index] ?? token.rawName;
    return /^-\d/.test(raw)
      ? refuse({ code: 'percent-out-of-range', params: { percent: raw } })
      : refuse({ code: 'unknown-option', params: { option: raw } });
  }

  const { base, 'max-base': maxBase, decimals: stated } = values;
  const textOf = (value: string | boolean): string => (typeof value === 'string' ? value : '');
  if (stated !== undefined && !(/^\d$/.test(textOf(stated)) && Number(stated) <= mostDecimals)) {
    const params = { decimals: textOf(stated), limit: String(mostDecimals) };
    return refuse({ code: 'decimals-not-possible', params });
  }

  const percents: string[] = [];
  for (const text of typed) {
    // A list pasted from a text keeps its commas: 46.2, 30.8, 23.1.
    const percent = asPrinted(text.replace(/[,;]$/, ''), stated === undefined ? undefined : Number(stated));
    if (!percent.ok) return percent;
    percents.push(percent.value);
  }
  if (percents.length === 0) return refuse({ code: 'no-percentages', params: {} });
  if (base === undefined && maxBase === undefined) return refuse({ code: 'no-base', params: {} });
  return accept({
    percents,
    asJson: values.json === true,
    ...(base === undefined ? {} : { base: textOf(base) }),
    ...(maxBase === undefined ? {} : { maxBase: textOf(maxBase) }),
  });
};
