import type { JsonObject } from '../core/basics/json.ts';
import type { Decided } from '../core/basics/refusal.ts';
import type { Asker, Command } from '../register/command.ts';
import type { Register } from '../register/db.ts';
import { listMemberships } from '../register/institution/list-memberships.ts';
import { perform, type Setting } from '../register/perform.ts';
import { sha256 } from '../register/sha256.ts';
import { StoryChanged } from './story-changed.ts';

/** Tells the story through the front door: each sentence is a command of somebody at a time. */
export interface Teller {
  readonly register: Register;
  readonly setting: Setting;
  /** Move the clock of the story: so many days after its first day, at nine o'clock in Almaty. */
  readonly day: (days: number) => void;
  /** Account ids by the key of the person. */
  readonly accounts: Map<string, string>;
  /** Ids of institutions by their key. */
  readonly institutions: Map<string, string>;
  /** Do it as that person (or the operator, the program, a host or an alumnus by a link); what is refused in a story is a mistake of its writer. */
  readonly tell: <Input, State, Answer extends JsonObject>(
    who: string,
    institutionId: string,
    command: Command<Input, State, Answer>,
    input: Input,
    reason?: string,
  ) => Promise<Answer>;
  /** As `tell`, with an input that follows from what stands in the register; told again, it is not made again. */
  readonly tellComputed: <Input, State, Answer extends JsonObject>(
    who: string,
    institutionId: string,
    command: Command<Input, State, Answer>,
    compute: () => Promise<Input>,
  ) => Promise<Answer>;
  /** As `tell`, with ids that the story wants: of those that `fits` refuses another is made. For what is decided by an id alone. */
  readonly tellChosen: <Input, State, Answer extends JsonObject>(
    who: string,
    institutionId: string,
    command: Command<Input, State, Answer>,
    input: Input,
    fits: (id: string) => boolean,
  ) => Promise<Answer>;
  /** Try it as that person and be refused with this code; that it is accepted is a mistake of the writer. */
  readonly tellRefused: <Input, State, Answer extends JsonObject>(
    who: string,
    institutionId: string,
    command: Command<Input, State, Answer>,
    input: Input,
    code: string,
  ) => Promise<void>;
}

const dayLength = 86_400_000;
const nineInAlmaty = 4 * 3_600_000;

/**
 * The nth id of a sentence: the same whenever the story is told from the same day, wherever the telling broke off. `attempt` is 0
 * but for ids that the story did not want.
 */
const idOf = (start: number, sentence: number, place: number, prefix: string, attempt: number): string => {
  const time = (start + sentence).toString(16).padStart(12, '0');
  // Reference numbers are made of the end of an id, so it must differ.
  const name = `${prefix} ${start} ${sentence} ${place}${attempt === 0 ? '' : ` ${attempt}`}`;
  const rest = sha256(name).slice(0, 12);
  const order = place.toString(16).padStart(3, '0');
  return `${prefix}_${time.slice(0, 8)}-${time.slice(8)}-7${order}-8000-${rest}`;
};

/**
 * A teller whose story begins on `startsOn`. Telling it again from the same day changes nothing: request keys and ids
 * are counted, so that a process killed in the middle can go on.
 */
export const createTeller = (
  register: Register,
  startsOn: string,
  vault: Setting['vault'],
  { isDemonstration = true }: { readonly isDemonstration?: boolean } = {},
): Teller => {
  const start = Date.parse(`${startsOn}T00:00:00Z`);
  let clock = start + nineInAlmaty;
  let sentences = 0;
  let places = 0;
  let isWanted: (id: string) => boolean = () => true;
  const newId = (prefix: string): string => {
    places += 1;
    for (let attempt = 0; ; attempt += 1) {
      const id = idOf(start, sentences, places, prefix, attempt);
      if (isWanted(id)) return id;
    }
  };
  const setting: Setting = {
    isDemonstration,
    staffNeedSecondFactor: false,
    vault,
    newId,
    now: () => new Date(clock),
  };
  const accounts = new Map<string, string>();
  const actorOf = async (who: string): Promise<Asker> => {
    if (
      who === 'operator' ||
      who === 'system' ||
      who === 'host' ||
      who === 'alumnus' ||
      who === 'participant'
    )
      return who;
    const accountId = accounts.get(who);
    if (accountId === undefined) throw new Error(`nobody in the story is called ${who}`);
    return { accountId, hasSecondFactor: true, memberships: await listMemberships(register, accountId) };
  };
  const ask: <Input, State, Answer extends JsonObject>(
    who: string,
    institutionId: string,
    command: Command<Input, State, Answer>,
    input: Input,
    reason?: string,
  ) => Promise<Decided<Answer>> = async (who, institutionId, command, input, reason) => {
    sentences += 1;
    places = 0;
    clock += 60_000;
    const requestKey = `story-${String(sentences).padStart(5, '0')}`;
    const wish = { institutionId, asker: await actorOf(who), requestKey, input, reason };
    return perform(register, command, wish, setting);
  };
  const isTold = async (institutionId: string): Promise<Decided<JsonObject> | undefined> => {
    const key = `story-${String(sentences + 1).padStart(5, '0')}`;
    return register.inInstitution(institutionId, async (trx) => {
      const row = await trx
        .selectFrom('request_answer')
        .select('answer')
        .where('institution_id', '=', institutionId)
        .where('id', '=', key)
        .executeTakeFirst();
      return row?.answer as Decided<JsonObject> | undefined;
    });
  };
  const must = <Answer>(
    who: string,
    { name }: { readonly name: string },
    answer: Decided<Answer>,
  ): Answer => {
    if (answer.ok) return answer.value;
    if (answer.refusal.code === 'request-key-reused') throw new StoryChanged();
    throw new Error(`${who} may not ${name}: ${JSON.stringify(answer.refusal)}`);
  };
  return {
    register,
    setting,
    accounts,
    institutions: new Map(),
    day: (days) => {
      clock = start + days * dayLength + nineInAlmaty;
    },
    tell: async (who, institutionId, command, input, reason) =>
      must(who, command, await ask(who, institutionId, command, input, reason)),
    tellComputed: async <Input, State, Answer extends JsonObject>(
      who: string,
      institutionId: string,
      command: Command<Input, State, Answer>,
      compute: () => Promise<Input>,
    ) => {
      const told = await isTold(institutionId);
      if (told === undefined)
        return must(who, command, await ask(who, institutionId, command, await compute()));
      sentences += 1;
      clock += 60_000;
      return must(who, command, told as Decided<Answer>);
    },
    tellChosen: async (who, institutionId, command, input, fits) => {
      isWanted = fits;
      try {
        return must(who, command, await ask(who, institutionId, command, input));
      } finally {
        isWanted = () => true;
      }
    },
    tellRefused: async (who, institutionId, command, input, code) => {
      const answer = await ask(who, institutionId, command, input);
      if (answer.ok || answer.refusal.code !== code) {
        throw new Error(`${who} should not ${command.name}: ${JSON.stringify(answer)}`);
      }
    },
  };
};
