import { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { recordLooks } from '../../register/person/record-looks.ts';
import { readCall } from '../../register/programme/read-call.ts';
import type { ListedPerson, ListFile } from '../list-file/list-file.ts';
import { listWords, type ListNames } from '../list-file/list-words.ts';
import { writeList, type ListPage } from '../list-file/write-list.ts';
import type { AnswerFor, ApiParts, Call } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';
import { nationalDay } from './national-day.ts';
import { permitOrRecord } from './permit-or-record.ts';
import { recordAttempt, type Attempt } from './record-attempt.ts';
import type { OwnFile } from './serve-endpoint.ts';

/** Rows that a file reads at once, where a list has pages. */
const pageRows = 500;
/** Rows that a sheet takes beneath its head. */
const sheetRows = 1_048_575;

/** A list without pages that shows only so many rows gives its file all of them. */
const sizeFor = ({ query }: Endpoint): number =>
  query instanceof z.ZodObject && 'before' in query.shape ? pageRows : sheetRows;

interface Asked {
  readonly institutionId?: string;
}

/** Where the file of a list lies, and who asks for it; `undefined` where the list itself says who may, at the national office or everywhere. */
const attemptOf = ({ permission }: Endpoint, { actor, params }: Call<Endpoint>): Attempt | undefined => {
  const { institutionId } = params as Asked;
  if (permission === 'public' || permission === 'signed-in' || actor === undefined) return undefined;
  return institutionId === undefined ? undefined : { actor, permission, target: { institutionId } };
};

/** Whether the asker may have it, as an office or as his own, which the list knows; that somebody may not is written down. */
const permitFile = async (
  parts: ApiParts,
  list: Endpoint,
  call: Call<Endpoint>,
): Promise<Decided<undefined>> => {
  const attempt = attemptOf(list, call);
  if (attempt === undefined) {
    const isOpen = list.permission === 'public';
    return isOpen || call.actor !== undefined ? accept(undefined) : refuse({ code: 'not-signed-in' });
  }
  const { actor, permission, target } = attempt;
  const isOwnPossible = checkPermission(parts, actor, permission, {
    ...target,
    ownerAccountId: actor.accountId,
  }).ok;
  if (isOwnPossible) return accept(undefined);
  return parts
    .register()
    .inInstitution(target.institutionId, async (trx) => permitOrRecord(parts, trx, attempt));
};

/** The list said that it is not his own. */
const recordStranger = async (parts: ApiParts, list: Endpoint, call: Call<Endpoint>): Promise<void> => {
  const attempt = attemptOf(list, call);
  if (attempt === undefined) return;
  await parts
    .register()
    .inInstitution(attempt.target.institutionId, async (trx) => recordAttempt(parts, trx, attempt));
};

/** Each of those who stand in the list sees that he was looked at. */
const recordPeople = async (
  parts: ApiParts,
  list: Endpoint,
  call: Call<Endpoint>,
  people: readonly ListedPerson[],
): Promise<void> => {
  const { institutionId: place } = call.params as Asked;
  const looked = Map.groupBy(people, ({ institutionId }) => institutionId ?? place ?? '');
  const at = parts.setting().now();
  for (const [institutionId, records] of looked) {
    const looks = { actor: call.actor?.accountId ?? '', permission: list.permission, records, at };
    // One institution after another: each has a transaction of its own.
    // oxlint-disable-next-line no-await-in-loop
    await parts
      .register()
      .inInstitution(institutionId, async (trx) => recordLooks(trx, institutionId, looks));
  }
};

/** Names that stand in no answer: of institutions, and of the regions of the call that the list is of. */
const namesFor = async (
  parts: ApiParts,
  locale: Locale,
  { params, query }: Call<Endpoint>,
): Promise<ListNames> => {
  const { call: filtered } = query as { readonly call?: string };
  const { callId = filtered } = params as { readonly callId?: string };
  const { institutions, call } = await parts.register().readOnly('qaitu_app', async (trx) => ({
    institutions: await listInstitutions(trx),
    call: callId === undefined ? undefined : await readCall(trx, callId),
  }));
  return {
    country: parts.desk().formWords(locale).country,
    institutions: new Map(institutions.map(({ id, name }) => [id, name])),
    regions: new Map(call?.rules.regions.map(({ id, name }) => [id, name])),
    today: nationalDay(parts),
  };
};

/**
 * The file of a list, made of the answers of the list itself, page after page: so it has the rows, the permission and the filters of the
 * list and nothing else.
 */
export const listFileAnswer = async <E extends Endpoint>(
  parts: ApiParts,
  list: E,
  file: ListFile<AnswerFor<E>>,
  call: Call<Endpoint>,
  read: (call: Call<Endpoint>) => Promise<Decided<AnswerFor<E>>>,
): Promise<Decided<OwnFile>> => {
  const { locale, ...filters } = call.query as { readonly locale: Locale };
  const allowed = await permitFile(parts, list, call);
  if (!allowed.ok) return allowed;
  const pageFrom = async (before: string | undefined): Promise<Decided<ListPage<AnswerFor<E>>>> => {
    const query = { ...filters, ...(before === undefined ? {} : { before }), size: sizeFor(list) };
    const answered = await read({ ...call, query });
    if (!answered.ok) return answered;
    await recordPeople(parts, list, call, file.people?.(answered.value, filters) ?? []);
    const { next } = answered.value as { readonly next?: string | null };
    if (typeof next !== 'string') return accept({ answer: answered.value, next: undefined });
    const nextPage = async (): Promise<ListPage<AnswerFor<E>>> => {
      const page = await pageFrom(next);
      // Half of a list is worse than none: the file breaks off and the browser says so.
      if (!page.ok) throw new Error(`${list.id}: ${page.refusal.code}`);
      return page.value;
    };
    return accept({ answer: answered.value, next: nextPage });
  };
  const first = await pageFrom(undefined);
  if (!first.ok) {
    if (first.refusal.code === 'not-permitted') await recordStranger(parts, list, call);
    return first;
  }
  const words = listWords(locale, await namesFor(parts, locale, call));
  return accept(writeList(file, words, filters, first.value));
};
