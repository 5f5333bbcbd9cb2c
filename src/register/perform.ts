import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { askPermission } from '../core/access/ask-permission.ts';
import type { AccessRule } from '../core/access/may.ts';
import type { Circumstances } from '../core/basics/circumstances.ts';
import type { JsonObject } from '../core/basics/json.ts';
import type { Decided } from '../core/basics/refusal.ts';
import { accept, refuse } from '../core/basics/result.ts';
import { nameOfAsker, type Asker, type Command, type Place } from './command.ts';
import { isLostRace, isPassing, refusalOfError } from './database/database-errors.ts';
import type { Register, RegisterTransaction } from './db.ts';
import { appendEntries } from './journal/append-entries.ts';
import { newId } from './new-id.ts';
import { recordRefused } from './record-refused.ts';
import { saveStandings } from './standing.ts';
import { told } from './told.ts';
import type { Vault } from './vault.ts';

/** One wish of one asker. */
interface Wish<Input> {
  readonly institutionId: string;
  readonly asker: Asker;
  /** Made once per intent by whoever asks: a repeat gets the first answer. */
  readonly requestKey: string;
  readonly input: Input;
  readonly reason?: string | undefined;
}

/** What the installation is and what time it is; tests and the story hand in their own. */
export interface Setting extends AccessRule {
  readonly isDemonstration: boolean;
  readonly now: () => Date;
  readonly vault: Vault;
  readonly newId?: (prefix: string) => string;
}

interface Kept {
  readonly known: boolean;
  readonly actor: string | null;
  readonly command: string | null;
  readonly input_hash: string | null;
  readonly answer: unknown;
}

const findAnswer = async (
  trx: RegisterTransaction,
  institutionId: string,
  key: string,
): Promise<Kept | undefined> => {
  const { rows } = await sql<Kept>`
    select i.id is not null as known, r.actor, r.command, r.input_hash, r.answer
      from institution i
      left join request_answer r on r.institution_id = i.id and r.institution_id = ${institutionId} and r.id = ${key}
     where i.id = ${institutionId}`.execute(trx);
  return rows[0];
};

const attempts = 4;

/**
 * The one path by which anything changes, in one transaction: request key, lock, load, may, decide, save, append.
 * Answers with what the command promises or with a refusal, both kept under the request key. Throws what is broken;
 * what passes by itself (a deadlock, a lost race) is tried again, which the request key makes safe.
 */
export const perform = async <Input, State, Answer extends JsonObject>(
  register: Register,
  command: Command<Input, State, Answer>,
  wish: Wish<Input>,
  setting: Setting,
): Promise<Decided<Answer>> =>
  told.command.tracePromise(async () => untilDecided(register, command, wish, setting), {
    command: command.name,
    institutionId: wish.institutionId,
  });

const untilDecided = async <Input, State, Answer extends JsonObject>(
  register: Register,
  command: Command<Input, State, Answer>,
  wish: Wish<Input>,
  setting: Setting,
): Promise<Decided<Answer>> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await register.inInstitution(wish.institutionId, async (trx) =>
        once(trx, command, wish, setting),
      );
    } catch (error) {
      const refusal = refusalOfError(error, command.name);
      if (refusal !== undefined) return refuse(refusal);
      if (attempt >= attempts || !(isPassing(error) || isLostRace(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt * attempt));
    }
  }
};

const once = async <Input, State, Answer extends JsonObject>(
  trx: RegisterTransaction,
  command: Command<Input, State, Answer>,
  { institutionId, asker, requestKey, input, reason }: Wish<Input>,
  setting: Setting,
): Promise<Decided<Answer>> => {
  const actor = nameOfAsker(asker);
  // Keyed, because an input may hold a personal number, and its hash outlives it.
  const inputHash = createHmac('sha256', setting.vault.identityKey)
    .update(JSON.stringify([input, reason ?? null]))
    .digest('hex');
  const kept = await findAnswer(trx, institutionId, requestKey);
  if (kept === undefined) return refuse({ code: 'institution-unknown' });
  if (kept.actor !== null) {
    const isRepeat = kept.actor === actor && kept.command === command.name && kept.input_hash === inputHash;
    return isRepeat ? (kept.answer as Decided<Answer>) : refuse({ code: 'request-key-reused' });
  }
  const placeAt = (at: Date): Place => {
    const circumstances: Circumstances = {
      now: at.toISOString(),
      actor,
      institutionId,
      isDemonstration: setting.isDemonstration,
      newId: setting.newId ?? ((prefix) => newId(prefix, at.getTime())),
    };
    return { trx, institutionId, circumstances, vault: setting.vault };
  };
  const before = placeAt(setting.now());
  const state = await command.load(before, input);
  const place = command.loadsAtLength === true ? placeAt(setting.now()) : before;
  const { circumstances } = place;
  const target = { institutionId, ownerAccountId: command.owner?.(state, input, place) };
  // The operator and the program's own jobs act for the installation itself.
  const allowed =
    typeof asker === 'string' ? accept(undefined) : askPermission(asker, command.name, target, setting);
  const decided = allowed.ok ? command.decide(state, input, circumstances) : allowed;
  let answer: Decided<Answer>;
  if (decided.ok) {
    const entries = decided.value;
    await saveStandings(trx, institutionId, entries);
    await command.save?.(place, { entries, state, input });
    await appendEntries(trx, entries, {
      institutionId,
      actor,
      at: circumstances.now,
      requestKey,
      reason,
      newId: setting.newId,
    });
    answer = { ok: true, value: command.answer(entries, state, input, circumstances) };
  } else {
    answer = decided;
    if (!allowed.ok) {
      await recordRefused(trx, institutionId, {
        id: circumstances.newId('log'),
        at: circumstances.now,
        actor,
        permission: command.name,
        ownerAccountId: target.ownerAccountId,
      });
    }
  }
  await trx
    .insertInto('request_answer')
    .values({
      institution_id: institutionId,
      id: requestKey,
      actor,
      command: command.name,
      input_hash: inputHash,
      answer: JSON.stringify(answer),
      at: circumstances.now,
    })
    .execute();
  return answer;
};
