import { z } from 'zod';
import type { Result } from '../../core/basics/result.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { journalHead } from '../../core/journal/head.ts';
import type { JournalHead } from '../../core/journal/head.ts';
import type { BundleRefusal } from './journal-bundle.ts';

/** Published heads, and the key that signed them where the file says so. */
export interface ReadHeads {
  readonly heads: readonly JournalHead[];
  readonly publicKey?: string;
}

const answer = z.looseObject({ heads: z.array(journalHead), publicKey: z.string().exactOptional() });
const single = z.union([journalHead, z.strictObject({ head: journalHead })]);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not one JSON value; it may be JSON Lines.
    return undefined;
  }
};

/**
 * Reads published heads as they are kept: the answer of `/api/journal/heads` (`{heads, publicKey}`), a plain array of
 * heads, or JSON Lines with one head each. Refuses anything else with the line or member at fault.
 */
export const readHeads = (text: string): Result<ReadHeads, BundleRefusal> => {
  const value = jsonOf(text);
  const whole = answer.safeParse(Array.isArray(value) ? { heads: value as unknown } : value);
  if (whole.success) {
    const { heads, publicKey } = whole.data;
    return accept({ heads, ...(publicKey === undefined ? {} : { publicKey }) });
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isOneValue = value !== undefined && lines.length > 1;
  if (lines.length === 0 || isOneValue || Array.isArray(value)) {
    const place = whole.error.issues[0]?.path.map(String).join('.') ?? '';
    return refuse({ code: 'heads-malformed', params: { place } });
  }
  const heads: JournalHead[] = [];
  for (const [index, line] of lines.entries()) {
    const read = single.safeParse(jsonOf(line));
    if (!read.success) return refuse({ code: 'heads-malformed', params: { place: String(index + 1) } });
    heads.push('head' in read.data ? read.data.head : read.data);
  }
  return accept({ heads });
};
