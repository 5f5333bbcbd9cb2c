import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Made for a container of one process; a browser of many pages needs its own processes. */
const unwanted = ['--single-process', '--no-zygote'];
/** No sandbox, as root cannot have one; and nothing that calls home. */
const wanted = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium from npm, or the one that `CHROMIUM_PATH` names. Throws one sentence when it cannot start. */
export const startBrowser = async (): Promise<Browser> => {
  const own = process.env['CHROMIUM_PATH'];
  sparticuz.setGraphicsMode = false;
  const args = own === undefined ? sparticuz.args.filter((item) => !unwanted.includes(item)) : [];
  const executablePath = own ?? (await sparticuz.executablePath());
  try {
    return await chromium.launch({ executablePath, headless: true, args: [...args, ...wanted] });
  } catch (error) {
    const missing = /(lib[\w.+-]+\.so[\w.]*): cannot open shared object/.exec(String(error))?.[1];
    if (missing === undefined) throw error;
    throw new Error(
      `Chromium cannot start without ${missing}: run apt-get install libnss3 libnspr4, or set CHROMIUM_PATH to an installed Chromium.`,
      { cause: error },
    );
  }
};
