// Chromium needs two system libraries; where they are missing and may be installed, they are.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isMissing = () => spawnSync('sh', ['-c', 'ldconfig -p | grep -q libnss3.so']).status !== 0;

export const prepareBrowser = () => {
  if (process.platform !== 'linux' || process.env.CHROMIUM_PATH !== undefined || !isMissing()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libnss3', 'libnspr4'], {
      stdio: 'inherit',
      env: environment,
    });
  }
  if (isMissing())
    console.log('A browser needs libnss3 and libnspr4: install them with apt-get install libnss3 libnspr4.');
};
