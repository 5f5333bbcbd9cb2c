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
import { nationalDay } from './national-day.ts';
import { permitOrRecord } from './permit-or-record.ts';
import type { OwnFile } from './serve-endpoint.ts';

/** Rows that a file reads at once, where a list has pages. */
const size = 500;

interface Asked {
  readonly institutionId?: string;
}

/** Whether the asker may have it; that somebody reached for it who may not is written down. */
const permitFile = async (
  parts: ApiParts,
  list: Endpoint,
  call: Call<Endpoint>,
): Promise<Decided<undefined>> => {
  const { permission } = list;
  const { actor } = call;
  const { institutionId } = call.params as Asked;
  if (permission === 'public' || permission === 'signed-in') return accept(undefined);
  if (actor === undefined) return refuse({ code: 'not-signed-in' });
  // What lies at the national office or everywhere is asked for by the list itself.
  if (institutionId === undefined) return accept(undefined);
  // Whether it is his own the list itself knows; here it is asked whether he might at all.
  const target = { institutionId, ownerAccountId: actor.accountId };
  return parts
    .register()
    .inInstitution(institutionId, async (trx) => permitOrRecord(parts, trx, { actor, permission, target }));
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
    const query = { ...filters, ...(before === undefined ? {} : { before }), size };
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
  if (!first.ok) return first;
  const words = listWords(locale, await namesFor(parts, locale, call));
  return accept(writeList(file, words, filters, first.value));
};
