import { spawn } from 'node:child_process';

const patienceMs = 60_000;

/**
 * Have a file looked through by the scanner of the place: `command` is a program with arguments, separated by blanks and
 * run without a shell; the path is added as the last one. Exit code 0 is clean, 1 infected, as ClamAV answers.
 * Anything else, or no answer in time, is a fault of ours and throws: a file is never taken as clean without a word.
 */
export const scanFile = async (
  command: string,
  path: string,
  timeoutMs = patienceMs,
): Promise<'clean' | 'infected'> => {
  const [program = '', ...given] = command.trim().split(/\s+/);
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...given, path], { stdio: 'ignore' });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(new Error(`the file scanner ${program} does not run`, { cause: error }));
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (isLate) reject(new Error(`the file scanner ${program} gave no answer in ${timeoutMs} ms`));
      else if (code === 0 || code === 1) resolve(code === 0 ? 'clean' : 'infected');
      else reject(new Error(`the file scanner ${program} ended with ${code ?? signal}`));
    });
  });
};
