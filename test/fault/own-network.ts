import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why no network of one's own can be had here, for the name of a skipped test; undefined where it can. */
export const whyNoNetwork = (): string | undefined => {
  if (process.platform !== 'linux') return 'network namespaces are of Linux';
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  try {
    execFileSync(
      'unshare',
      ['--net', 'ip', 'link', 'add', 'here0', 'type', 'veth', 'peer', 'name', 'there0'],
      {
        stdio: 'ignore',
      },
    );
    return undefined;
  } catch {
    return 'network namespaces are not permitted here';
  }
};

/** Whether packets can be dropped; without iptables only the cable can be pulled. */
export const canDropPackets = (): boolean => {
  try {
    execFileSync('unshare', ['--net', 'iptables', '-A', 'INPUT', '-j', 'DROP'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A room of its own with a line to this machine, which can be pulled and can lose what is sent. */
export const openOwnNetwork = async () => {
  const name = `qaitu-${process.pid}`;
  const [here, there] = [`qa${process.pid}h`, `qa${process.pid}t`];
  const net = `10.${200 + (process.pid % 50)}.${(process.pid >> 6) % 250}`;
  const inside = ['ip', 'netns', 'exec', name];
  const within = async (...command: readonly string[]): Promise<void> => {
    await run('ip', [...inside.slice(1), ...command]);
  };
  await run('ip', ['netns', 'add', name]);
  await run('ip', ['link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', name]);
  await run('ip', ['addr', 'add', `${net}.1/30`, 'dev', here]);
  await run('ip', ['link', 'set', here, 'up']);
  await within('ip', 'addr', 'add', `${net}.2/30`, 'dev', there);
  await within('ip', 'link', 'set', there, 'up');
  await within('ip', 'link', 'set', 'lo', 'up');
  return {
    host: `${net}.2`,
    inside,
    pull: async (): Promise<void> => within('ip', 'link', 'set', there, 'down'),
    plug: async (): Promise<void> => within('ip', 'link', 'set', there, 'up'),
    /** Of what comes in, each packet with this probability. */
    lose: async (share: number): Promise<void> =>
      within(
        ...['iptables', '-I', 'INPUT', '-i', there, '-m', 'statistic', '--mode', 'random'],
        ...['--probability', String(share), '-j', 'DROP'],
      ),
    loseNothing: async (): Promise<void> => within('iptables', '-F'),
    close: async (): Promise<void> => {
      await run('ip', ['netns', 'delete', name]);
    },
  };
};
