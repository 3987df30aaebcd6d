// What is installed today is what was tested: exact versions, and a lock file that knows every byte.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { HERE } from '../options.mjs';

for (const folder of ['.', 'cli', '../dev/node']) {
  test(`${folder}: versions are exact and locked`, () => {
    const read = (name) => JSON.parse(fs.readFileSync(path.join(HERE, folder, name), 'utf8'));
    const { dependencies = {}, devDependencies = {} } = read('package.json');
    const { packages } = read('package-lock.json');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
      assert.equal(packages[`node_modules/${name}`].version, version, name);
    }
    for (const [name, entry] of Object.entries(packages).filter(([key]) => key)) {
      assert.match(entry.integrity ?? '', /^sha512-/, name);
      assert.equal(entry.resolved, undefined, `${name}: a lock file names no host`);
    }
  });
}
