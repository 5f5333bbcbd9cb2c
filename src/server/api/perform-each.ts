import type { JsonObject } from '../../core/basics/json.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept } from '../../core/basics/result.ts';
import type { Asker, Command } from '../../register/command.ts';
import type { Register } from '../../register/db.ts';
import { perform, type Setting } from '../../register/perform.ts';

/**
 * One wish that touches several institutions: one command in each, with a request key of its own made of the wish's, so
 * that a wish that was cut off is finished by asking again. Stops at the first refusal; what came before it stands.
 */
export const performEach = async <Input, State, Answer extends JsonObject>(
  register: Register,
  command: Command<Input, State, Answer>,
  wish: {
    readonly asker: Asker;
    readonly requestKey: string;
    readonly inputs: ReadonlyMap<string, Input>;
    readonly reason?: string | undefined;
  },
  setting: Setting,
): Promise<Decided<readonly Answer[]>> => {
  const answers: Answer[] = [];
  for (const [institutionId, input] of wish.inputs) {
    const requestKey = `${wish.requestKey}_${institutionId}`;
    const { asker, reason } = wish;
    const done = await perform(
      register,
      command,
      { institutionId, asker, requestKey, input, reason },
      setting,
    );
    if (!done.ok) return done;
    answers.push(done.value);
  }
  return accept(answers);
};
