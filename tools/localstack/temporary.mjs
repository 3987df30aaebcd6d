// A stack that lives as long as some work on its database.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Stack } from './stack.mjs';

/** Runs `work(stack)` on a fresh database and removes everything afterwards. */
export async function withStack(prefix, work) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  fs.chmodSync(data, 0o711);             // the database may run as another user
  const stack = new Stack({ port: 0, data, seed: false, confirm: false, expiry: 3600, reuse: 10 }, (...args) => console.error(...args));
  try {
    await stack.start();
    return await work(stack);
  } finally {
    await stack.stop();
    fs.rmSync(data, { recursive: true, force: true });
  }
}
