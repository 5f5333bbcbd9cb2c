// Builds the web: what the browser loads, and the render function that the server calls.
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { fingerprintWeb, stampFile } from './web-stamp.mjs';

const fingerprint = await fingerprintWeb();
await rm(stampFile, { force: true });
await build({ logLevel: 'warn' });
await build({ logLevel: 'warn', build: { ssr: true } });
await writeFile(stampFile, fingerprint);
