import type { JsonObject } from '../../core/basics/json.ts';
import type { Command } from '../../register/command.ts';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { entryJob } from './entry-job.ts';
import type { JobHandler } from './queue.ts';

/** How a command follows from an entry. */
interface Following<Input> {
  /** The beginning of its request keys; the entry's id is their end, so that the command is carried out once for each entry. */
  readonly key: string;
  /** The input for the record of the entry; `undefined` where nothing follows. */
  readonly inputOf: (record: {
    readonly institutionId: string;
    readonly recordId: string;
  }) => Promise<Input | undefined>;
}

/** Carries out one command after each entry, by the program itself. A refusal lets the job fail, so that it is tried again. */
export const performAfter =
  <Input, State, Answer extends JsonObject>(
    register: Register,
    setting: Setting,
    command: Command<Input, State, Answer>,
    { key, inputOf }: Following<Input>,
  ): JobHandler =>
  async (data) => {
    const { institutionId, recordId, entryId } = entryJob.parse(data);
    const input = await inputOf({ institutionId, recordId });
    if (input === undefined) return;
    const wish = { institutionId, asker: 'system', requestKey: `${key}-${entryId}`, input } as const;
    const done = await perform(register, command, wish, setting);
    if (!done.ok) throw new Error(done.refusal.code);
  };
