import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../core/basics/has-code.ts';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { AuditReport } from '../core/claim/audit.ts';
import { audit } from '../core/claim/audit.ts';
import type { ClaimFault } from '../core/claim/claim-fault.ts';
import type { Claim } from '../core/claim/claim.ts';
import { claimTexts, type ClaimTexts } from '../core/claim/claim-texts.ts';
import { factBook } from '../core/claim/fact-book.ts';
import { factOfCell, type Fact } from '../core/claim/fact.ts';
import { readClaimFile, type ReadClaimFile } from '../core/claim/read-claim-file.ts';
import { readFactRows } from '../core/claim/read-fact-rows.ts';
import { figureTable } from '../core/flow/figure-table.ts';
import { readFigures } from '../core/flow/read-figures.ts';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';
import type { CountryList } from './country-list.ts';

/** A source with its facts and what it claims, ready to be audited. */
export interface ClaimFolder {
  readonly source: ReadClaimFile['source'];
  /** Name of the claim file, for faults. */
  readonly file: string;
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly emptyTables: readonly string[];
  /** The claims in words, where somebody wrote them down. */
  readonly texts: ClaimTexts;
  readonly faults: readonly ClaimFault[];
}

const limitBytes = 50 * 1024 * 1024;

interface Taken {
  readonly facts: readonly Fact[];
  readonly faults: readonly ClaimFault[];
  readonly emptyTable?: string;
}

const readText = async (file: string): Promise<Result<string, ClaimFault>> => {
  try {
    return accept(await readFile(file, 'utf8'));
  } catch (error) {
    const code = hasCode(error, 'ENOENT', 'ENOTDIR') ? 'claim-file-not-found' : 'claim-file-not-readable';
    return refuse({ code, file: path.basename(file), params: {} });
  }
};

const unreadable = (file: string, table: string, reason: string, line?: number): Taken => ({
  facts: [],
  faults: [
    { code: 'table-not-readable', file, ...(line === undefined ? {} : { line }), params: { table, reason } },
  ],
});

const parseDescriptor = (text: string): Result<ReturnType<typeof figureTable.parse>, string> => {
  try {
    const parsed = figureTable.safeParse(JSON.parse(text));
    const [issue] = parsed.error?.issues ?? [];
    return parsed.success
      ? accept(parsed.data)
      : refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};

/** A table of figures by the description beside it, as the observatory reads it. */
const takeTable = async (folder: string, name: string, countries: CountryList): Promise<Taken> => {
  const descriptor = await readText(path.join(folder, `${name}.json`));
  if (!descriptor.ok) return { facts: [], faults: [descriptor.refusal] };
  const table = parseDescriptor(descriptor.value);
  if (!table.ok) return unreadable(`${name}.json`, name, table.refusal);
  const file = `${name}.csv`;
  const text = await readText(path.join(folder, file));
  if (!text.ok) return { facts: [], faults: [text.refusal] };
  const empty: Taken = { facts: [], faults: [], emptyTable: table.value.locator };
  const whole = await readWholeTable(Buffer.from(text.value), { name: file, limitBytes });
  if (!whole.ok && (whole.refusal.code === 'empty-file' || whole.refusal.code === 'header-only'))
    return empty;
  if (!whole.ok) return unreadable(file, name, whole.refusal.code, whole.refusal.row);
  const read = readFigures(table.value, whole.value.header, whole.value.rows, countries.codeOf);
  if (read.ok) {
    const { unit } = table.value;
    return { facts: read.value.figures.map((figure) => factOfCell(figure, unit)), faults: [] };
  }
  const [fault] = read.refusal;
  return unreadable(
    file,
    name,
    `${fault?.code ?? ''} ${Object.values(fault?.params ?? {}).join(' ')}`.trim(),
    fault?.line,
  );
};

const takeFactFile = async (folder: string, file: string): Promise<Taken> => {
  const text = await readText(path.join(folder, file));
  if (!text.ok) return { facts: [], faults: [text.refusal] };
  const whole = await readWholeTable(Buffer.from(text.value), { name: file, limitBytes });
  if (!whole.ok) return unreadable(file, file, whole.refusal.code, whole.refusal.row);
  return readFactRows(whole.value.header, whole.value.rows, file);
};

const takeTexts = async (folder: string): Promise<Result<ClaimTexts, ClaimFault>> => {
  const file = 'claims.texts.json';
  const text = await readText(path.join(folder, file));
  if (!text.ok) return text.refusal.code === 'claim-file-not-found' ? accept({}) : text;
  try {
    const parsed = claimTexts.safeParse(JSON.parse(text.value));
    if (parsed.success) return accept(parsed.data);
    const [issue] = parsed.error.issues;
    const params = { path: issue?.path.join('.') ?? '', reason: issue?.message ?? '' };
    return refuse({ code: 'claim-file-shape', file, params });
  } catch (error) {
    return refuse({
      code: 'json-invalid',
      file,
      params: { found: error instanceof Error ? error.message : '' },
    });
  }
};

/** Facts of one name: the first stands, the others are faults. */
const repeated = (facts: readonly Fact[], claimFile: string): readonly ClaimFault[] => {
  const seen = new Set<string>();
  return facts.flatMap((fact): ClaimFault[] => {
    if (!seen.has(fact.id)) {
      seen.add(fact.id);
      return [];
    }
    return [{ code: 'duplicate-fact', ...(fact.origin ?? { file: claimFile }), params: { fact: fact.id } }];
  });
};

/**
 * Reads a folder with a claim file (`claims.json`), or a claim file by its own name, with the tables and files of facts
 * that it names beside it. Refuses only what is no claim file; every other fault is listed and the rest is kept.
 */
export const readClaimFolder = async (
  place: string,
  countries: CountryList,
): Promise<Result<ClaimFolder, ClaimFault>> => {
  const file = place.endsWith('.json') ? place : path.join(place, 'claims.json');
  const folder = path.dirname(file);
  const name = path.basename(file);
  const text = await readText(file);
  if (!text.ok) return refuse({ ...text.refusal, file });
  const read = readClaimFile(text.value, name);
  if (!read.ok) return read;
  const { source, tables, factFiles, claims } = read.value;
  const taken = await Promise.all([
    ...tables.map((table) => takeTable(folder, table, countries)),
    ...factFiles.map((one) => takeFactFile(folder, one)),
  ]);
  const texts = await takeTexts(folder);
  const facts = [...taken.flatMap((one) => one.facts), ...read.value.facts];
  return accept({
    source,
    file: name,
    facts,
    claims,
    emptyTables: taken.flatMap((one) => one.emptyTable ?? []),
    texts: texts.ok ? texts.value : {},
    faults: [
      ...read.value.faults,
      ...taken.flatMap((one) => one.faults),
      ...repeated(facts, name),
      ...(texts.ok ? [] : [texts.refusal]),
    ],
  });
};

/** The audit of a folder, with the faults of reading it. */
export const auditFolder = ({ claims, facts, emptyTables, file, faults }: ClaimFolder): AuditReport => {
  const report = audit(claims, factBook(facts, emptyTables), file);
  return { ...report, faults: [...faults, ...report.faults] };
};
