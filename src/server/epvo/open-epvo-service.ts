import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '../../core/basics/result.ts';
import type { EpvoAnswer } from '../../core/epvo/epvo-answer.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { DictionaryEntry } from '../../core/epvo/known-codes.ts';
import type { EpvoRefusal } from '../../exchange/epvo/epvo-refusal.ts';
import { readAnswer } from '../../exchange/epvo/read-answer.ts';
import { readDictionary } from '../../exchange/epvo/read-dictionary.ts';
import { readPage, type EpvoPage } from '../../exchange/epvo/read-page.ts';
import { writeRows } from '../../exchange/epvo/write-rows.ts';
import { askEpvo } from './ask-epvo.ts';
import type { EpvoSettings } from './epvo-settings.ts';
import { EpvoTrouble } from './epvo-trouble.ts';

/** The EPVO as one university reaches it. All throw `EpvoTrouble` where it cannot be reached or understood. */
export interface EpvoService {
  readonly universityId: number;
  /** A page of a table, from 0. */
  readonly readPage: (table: EpvoTable, page: number, signal?: AbortSignal) => Promise<EpvoPage>;
  /** The row of a number; `null` where there is none. */
  readonly findRow: (table: EpvoTable, key: number, signal?: AbortSignal) => Promise<EpvoRow | null>;
  readonly readDictionary: (name: string, signal?: AbortSignal) => Promise<readonly DictionaryEntry[]>;
  /** Replaces rows as a whole. Asked once: whether a request that broke off was carried out, only reading back says. */
  readonly save: (rows: readonly EpvoRow[], signal?: AbortSignal) => Promise<EpvoAnswer>;
}

export interface EpvoPatience {
  readonly timeoutMs: number;
  /** Between readings that are asked again; their number is that of the readings after the first. */
  readonly pausesMs: readonly number[];
  /** Rows of a page. */
  readonly pageSize: number;
}

const usualPatience: EpvoPatience = { timeoutMs: 60_000, pausesMs: [1000, 4000], pageSize: 500 };

const passes = ({ code, detail }: EpvoTrouble): boolean =>
  code === 'epvo-unreachable' ||
  code === 'epvo-timeout' ||
  (code === 'epvo-status' && /^(5\d\d|429)$/.test(detail));

const understood = <Value>(read: Result<Value, EpvoRefusal>): Value => {
  if (!read.ok) throw new EpvoTrouble('epvo-answer-unreadable', read.refusal.code);
  return read.value;
};

/** The EPVO for a university that this installation has a password of; `undefined` for any other. */
export const openEpvoService = (
  { url, passwords }: EpvoSettings,
  universityId: number,
  { timeoutMs, pausesMs, pageSize }: EpvoPatience = usualPatience,
): EpvoService | undefined => {
  const password = passwords.get(universityId);
  if (password === undefined) return undefined;
  const user = String(universityId);
  const addressOf = (path: string, query: Readonly<Record<string, string | number>>): string => {
    const all = Object.entries({ universityId, ...query }).map(([name, value]) => [name, String(value)]);
    return `${url}/${path}?${new URLSearchParams(all).toString()}`;
  };
  const once = async (address: string, signal?: AbortSignal, body?: string) =>
    askEpvo({
      ...{ url: address, user, password, timeoutMs },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
  /** Reading changes nothing, so it is asked again where the trouble may pass. */
  const read = async (address: string, signal?: AbortSignal) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once(address, signal);
      } catch (error) {
        const next = pausesMs[attempt];
        if (!(error instanceof EpvoTrouble) || !passes(error) || next === undefined) throw error;
        await pause(next);
        if (signal?.aborted === true) throw new EpvoTrouble('epvo-cancelled');
      }
    }
  };
  return {
    universityId,
    readPage: async (table, page, signal) => {
      const address = addressOf(`org-data/${table.entity}/find-all-pageable`, { page, size: pageSize });
      const bytes = await read(address, signal);
      if (bytes === undefined) throw new EpvoTrouble('epvo-status', '404');
      return understood(readPage(bytes, table, page * pageSize + 1));
    },
    findRow: async (table, key, signal) => {
      const query = { type: table.keyType, [table.key]: key };
      const bytes = await read(addressOf(`org-data/${table.entity}/find-by-id`, query), signal);
      if (bytes === undefined) return null;
      const text = new TextDecoder().decode(bytes).trim();
      if (text === '' || text === 'null') return null;
      const { rows } = understood(readPage(new TextEncoder().encode(`[${text}]`), table));
      const [row] = rows;
      if (row?.[table.key] !== key) throw new EpvoTrouble('epvo-answer-unreadable', 'another row');
      return row;
    },
    readDictionary: async (name, signal) => {
      const bytes = await read(addressOf(`common-dictionary/${name}/find-all`, {}), signal);
      if (bytes === undefined) throw new EpvoTrouble('epvo-status', '404');
      return understood(readDictionary(bytes, name));
    },
    save: async (rows, signal) => {
      const bytes = await once(addressOf('org-data/list/save', {}), signal, writeRows(rows));
      if (bytes === undefined) throw new EpvoTrouble('epvo-status', '404');
      return understood(readAnswer(bytes));
    },
  };
};
