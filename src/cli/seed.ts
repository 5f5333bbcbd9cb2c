import { parseArgs } from 'node:util';
import { text } from '../messages.ts';
import { vaultOf } from '../server/secret-settings.ts';
import { makeStory } from '../server/make-story.ts';
import { openEvidenceStore } from '../register/evidence/open-evidence-store.ts';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu seed [--json] [--from YYYY-MM-DD]

Loads the demonstration story into an empty register: two universities, the national office, applicants, reviewers.
The story begins on the day given, else so that its last call is open today. A story that was begun is told to its end.
`;

/** `qaitu seed`: `{institutions, calls, accounts}`; refused in production and where the register is not empty. */
export const seedCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, from: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const { config, locale } = context;
  if (values.from !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.from)) {
    return refuseInput(usage.trimEnd());
  }
  if (config.mode === 'production') {
    return refuseInput(text(locale, 'operation.no-story-in-production'));
  }
  return withRegister(context, async (register) => {
    const { store } = await openEvidenceStore(register.location.folder, config.files.bucket);
    const vault = vaultOf(config.secrets);
    const days = values.from === undefined ? {} : { startsOn: values.from };
    const told = await makeStory(register, { vault, store }, days);
    if (!told.ok) {
      return refuseInput(text(locale, `operation.${told.refusal.code}`));
    }
    const { institutions, calls, accounts } = told.value;
    if (values.json === true) {
      process.stdout.write(`${JSON.stringify({ institutions, calls, accounts })}\n`);
    } else {
      for (const id of calls) process.stdout.write(`${'call'.padEnd(14)}${id}\n`);
      for (const { role, email, password } of accounts) {
        process.stdout.write(`${role.padEnd(14)}${email.padEnd(36)}${password}\n`);
      }
    }
    return 0;
  });
};
