import { once } from 'node:events';
import { emailOf, storyPeople } from '../../src/story/people.ts';
import { storyPassword } from '../../src/story/tell-story.ts';
import { startProcess, type RunningProcess } from './start-server.ts';

/** A server in a process of its own that may be killed; it said that it is ready. */
export interface LiveServer extends RunningProcess {
  readonly address: string;
  /** What it said in anger. */
  readonly complaints: () => string;
}

export const startLive = async (
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<LiveServer> => {
  const running = startProcess('src/server/main.ts', [], {
    PORT: '0',
    QAITU_DATA: dataFolder,
    ...settings,
  });
  let angry = '';
  running.child.stderr?.on('data', (text: string) => (angry += text));
  const stdout = running.child.stdout;
  if (stdout === null) throw new Error('no output to wait for');
  const failed = running.ended.then(({ err }) => Promise.reject(new Error(`it ended: ${err}`)));
  failed.catch(() => undefined);
  for (;;) {
    const address = /http:\/\/[^\s]+/.exec(running.out())?.[0];
    if (address !== undefined) return { ...running, address, complaints: () => angry };
    await Promise.race([once(stdout, 'data'), failed]);
  }
};

/** The `Cookie` header of a person of the story. */
export const signInAt = async ({ address }: LiveServer, key: string): Promise<string> => {
  const person = storyPeople.find((one) => one.key === key);
  if (person === undefined) throw new Error(`nobody in the story is called ${key}`);
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: emailOf(person), password: storyPassword }),
  });
  if (answer.status !== 200) throw new Error(await answer.text());
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
};
