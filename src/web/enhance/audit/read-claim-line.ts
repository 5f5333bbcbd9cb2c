import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import type { ClaimLine, ClaimLineFault, ClaimLineFaultCode, Term } from './claim-line.ts';
import { findQualifier, findVerb, type Verb } from './claim-words.ts';
import { readNumber } from './read-number.ts';
import { readPercentLine } from './read-percent-line.ts';

/** Parts a text at a sign, except inside quotation marks. */
const split = (text: string, sign: RegExp): string[] => {
  const parts = [''];
  for (const piece of text.split(/("[^"]*")/)) {
    const [first = '', ...others] = piece.startsWith('"') ? [piece] : piece.split(sign);
    parts[parts.length - 1] += first;
    parts.push(...others);
  }
  return parts.map((part) => part.trim());
};

const readTerm = (text: string): Term | undefined => {
  const quoted = /^"([^"]*)"$/.exec(text);
  if (quoted !== null) return { kind: 'name', name: quoted[1] ?? '' };
  const number = readNumber(text);
  if (number !== undefined) return { kind: 'number', number };
  return text === '' ? undefined : { kind: 'name', name: text };
};

const readTerms = (text: string, sign: RegExp): readonly Term[] =>
  split(text, sign).flatMap((part) => readTerm(part) ?? []);

const readRight = (text: string): ClaimLine['right'] => {
  const [first = '', ...others] = text.split(/\s+/);
  const qualifier = findQualifier(first);
  const term = readTerm(qualifier === undefined ? text : others.join(' '));
  if (term === undefined) return undefined;
  return qualifier === undefined ? term : { ...term, qualifier };
};

type Parts = Pick<ClaimLine, 'left' | 'over' | 'right' | 'span' | 'base'>;
type Read = Result<Parts, ClaimLineFaultCode>;

const withRight = (parts: Omit<Parts, 'right'>, text: string | undefined): Read => {
  const right = readRight(text ?? '');
  return right === undefined ? refuse('no-claimed-value') : accept({ ...parts, right });
};

const readTrend = (rest: string): Read => {
  const found = /^(.*?)\s+(\S+)\s*\.\.\s*(\S+)$/.exec(rest);
  const term = readTerm(found?.[1] ?? rest);
  if (term?.kind !== 'name') return refuse('too-few-terms');
  return accept({ left: [term], ...(found === null ? {} : { span: [found[2] ?? '', found[3] ?? ''] }) });
};

const readParts = (verb: Verb, rest: string): Read => {
  if (verb === 'percent') {
    const { percents, base } = readPercentLine(rest);
    if (base === undefined) return refuse('no-base');
    const left = percents.flatMap((percent) => readTerm(percent) ?? []);
    return left.length === 0 ? refuse('too-few-terms') : accept({ left, base });
  }
  if (verb === 'rising' || verb === 'falling') return readTrend(rest);
  if (verb === 'order') {
    const left = readTerms(rest, />/);
    return left.length < 2 ? refuse('too-few-terms') : accept({ left });
  }
  const [before = '', after] = split(rest, verb === 'part' ? /<=|≤/ : /=/);
  if (verb === 'share') {
    const [numerator = '', denominator = ''] = split(before, /\//);
    const over = readTerm(denominator);
    if (over === undefined) return refuse('no-denominator');
    return withRight({ left: readTerms(numerator, /\+/), over }, after);
  }
  const left = readTerms(before, /\+/);
  return left.length === 0 ? refuse('too-few-terms') : withRight({ left }, after);
};

const readLine = (source: string, line: number): Result<ClaimLine, ClaimLineFault> => {
  const fault = (code: ClaimLineFaultCode, params = {}) => refuse({ line, source, code, params });
  const [, word = '', tail = ''] = /^(\S+?)(?=[\s:]|$)\s*(.*)$/s.exec(source) ?? [];
  const verb = findVerb(word);
  if (verb === undefined) return fault('unknown-word', { word });
  const [first = '', ...others] = split(tail, /:/);
  const at = others.length === 0 ? '' : first.replace(/^"(.*)"$/, '$1');
  const read = readParts(verb, others.length === 0 ? first : others.join(':'));
  if (!read.ok) return fault(read.refusal);
  return accept({ line, source, verb, ...(at === '' ? {} : { at }), ...read.value });
};

/** Reads claims, one a line; empty lines and lines that begin with `#` are passed over. Lines count from 1. */
export const readClaimLines = (text: string): readonly Result<ClaimLine, ClaimLineFault>[] =>
  text.split(/\r?\n/).flatMap((raw, index) => {
    const source = raw.trim();
    return source === '' || source.startsWith('#') ? [] : [readLine(source, index + 1)];
  });
