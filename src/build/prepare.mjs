// Installs and builds what changed since the last time, so that `npm start` and `npm test` work on a fresh clone and
// cost nothing on a prepared one. Runs before the packages are there: it may use none of them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RECORD = '.prepared.json';
const PACKAGES = ['package.json', 'package-lock.json', '.npmrc'];
// Packages with binaries differ by these.
const machine = `${process.platform} ${process.arch} node ${process.versions.node.split('.')[0]}`;

// Each may use what the ones before it made. `from` is what its result depends on, besides the packages.
const steps = [
  { name: 'packages', from: [], result: 'node_modules', run: installPackages },
  {
    name: 'resolver types',
    from: ['schema', 'src/build/generate-types.mjs'],
    result: 'src/graphql/types.generated.ts',
    run: () => node('src/build/generate-types.mjs'),
  },
  { name: 'program', from: ['src', 'tsconfig.json'], result: 'dist/cli/main.js', run: buildProgram },
  {
    name: 'playground',
    from: ['web'],
    result: 'dist/web/index.html',
    run: () => node('node_modules/vite/bin/vite.js', 'build', 'web'),
  },
];

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '../..'));
const record = readRecord();

for (const { name, from, result, run } of steps) {
  const current = fingerprint(from);
  if (record[name] === current && existsSync(result)) continue;
  // Forgotten first: a step that fails or is interrupted may have left its result half made.
  delete record[name];
  writeRecord();
  process.stdout.write(`Preparing ${name} ... `);
  const start = Date.now();
  const failure = run();
  console.log(`${failure === null ? '' : 'failed after '}${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (failure !== null) {
    console.error(`${failure.trimEnd()}\n\nPreparing ${name} failed: what it said is above.`);
    process.exit(1);
  }
  record[name] = current;
  writeRecord();
}

/** `npm install`, as `npm ci` refuses a lockfile that lacks binaries of other platforms. */
function installPackages() {
  const before = readFileSync('package-lock.json', 'utf8');
  // npm is a batch file on Windows, which only a shell can run.
  const failure = command('npm', ['install', '--include=dev'], { shell: process.platform === 'win32' });
  if (failure !== null) return failure;
  if (!sameChoices(before, readFileSync('package-lock.json', 'utf8'))) {
    return 'package-lock.json did not fit package.json; npm has changed it. Look at the change, keep it, and run this again.';
  }
  // One version of npm leaves out what another writes: that is no reason for a change in the work tree.
  writeFileSync('package-lock.json', before);
  return null;
}

/** Whether what one lockfile asks for and chose stands in the other, which may have more for this platform. */
function sameChoices(before, after) {
  const [was, is] = [before, after].map((text) => JSON.parse(text).packages);
  return (
    JSON.stringify(was['']) === JSON.stringify(is['']) &&
    Object.keys(was).every((path) => was[path].version === is[path]?.version)
  );
}

/** What was compiled from sources that are gone goes too; dist/web is another step's. */
function buildProgram() {
  const old = existsSync('dist') ? readdirSync('dist').filter((name) => name !== 'web') : [];
  for (const name of old) rmSync(join('dist', name), { recursive: true });
  return node('node_modules/typescript/bin/tsc', '-p', 'src');
}

function node(...args) {
  return command(process.execPath, args);
}

/** Runs a command; gives null when it succeeded, else what it said. */
function command(file, args, options) {
  const { error, status, stdout, stderr } = spawnSync(file, args, {
    encoding: 'utf8',
    maxBuffer: Infinity,
    ...options,
  });
  if (error) return error.message;
  return status === 0 ? null : stdout + stderr;
}

/** A hash of files and folders, names and content, on this machine and with these packages. */
function fingerprint(paths) {
  const hash = createHash('sha256').update(machine);
  for (const path of [...PACKAGES, ...paths].flatMap(filesIn)) {
    const content = readFileSync(path);
    hash.update(`\n${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8'));
  } catch {
    return {};
  }
}

function writeRecord() {
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}
