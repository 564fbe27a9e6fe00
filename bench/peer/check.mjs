// The engine beside Marian itself (in WebAssembly, the npm package @browsermt/bergamot-translator).
//
//   node bench/peer/check.mjs [BUNDLE...]        (`make peer-check`; build/ holds the preset dev)
//
// 1. The same greedy output? Each bundle (default: tests/nmt/data/tiny-enes and those in models/) is written by
//    `amts model convert` as an fp32 .bin and read by both, without shortlist; then in int8. At least 98 % of the
//    sentences must be equal in fp32; in int8 they are counted. Sentences: 300 of bench/data/sentences.en, and
//    300 of FLORES' dev set where ../shared or $AMTS_SHARED has it. Both encode the text as it is.
// 2. Speed, in int8 with shortlists, greedy: models of the shapes "base" and "tiny" with random weights, where both
//    do the same work (bench/nmt_random_bundle.cpp), and the bundles. Runs alternate, the best of each counts. On
//    the two shapes ours must be at least 3 times as fast. Pin the whole to one core: taskset -c 1.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {loadModule, Marian} from './marian.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORK = join(ROOT, 'build/peer');
const SHARED = process.env.AMTS_SHARED ?? join(ROOT, '../shared');
const EQUAL = 0.98;
const FASTER = 3;
const ROUNDS = 4;
const PIECES_PER_WORD = 1.3;  // English with a vocabulary of 32,000

const failures = [];
const module = await loadModule();

const run = (program, ...args) => execFileSync(join(ROOT, 'build', program), args, {encoding: 'utf8'});
const lines = (path, count) => readFileSync(path, 'utf8').trimEnd().split('\n').slice(0, count);
const countEqual = (a, b) => a.filter((line, i) => line === b[i]).length;

/** Marian's translation of each line by itself: its limit of the length is that of the longest in the batch. */
const alone = (peer, source) => source.flatMap((line) => peer.translate([line]));

/** Two lines from where they differ on. */
function difference(ours, theirs) {
  let at = 0;
  while (ours[at] === theirs[at]) ++at;
  const show = (line) => JSON.stringify(line.slice(Math.max(0, at - 20), at + 40));
  return `    ours ${show(ours)}, Marian ${show(theirs)}`;
}

/** A bundle's description and its folder; null, with a message, for one that Marian's build can't read. */
function open(folder) {
  const bundle = {folder, ...JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'))};
  if (!bundle.source.ids) return bundle;
  console.log(`${bundle.name}: left out, Marian in WebAssembly reads no vocab.yml`);
  return null;
}

function marian(bundle, model, options, shortlist = null) {
  const file = (name) => readFileSync(join(bundle.folder, name));
  return new Marian(module, {
    model: readFileSync(model),
    vocabularies: [...new Set([bundle.source.pieces, bundle.target.pieces])].map(file),
    shortlist: shortlist && file(shortlist),
  }, options);
}

/** Our translations of lines, and how it went. */
function ours(bundle, input, options) {
  const output = join(WORK, 'ours.txt');
  const args = Object.entries({form: 'plain', repetitions: 0, 'length-extra': 0, input, output, ...options})
                   .flatMap(([name, value]) => [`--${name}`, String(value)]);
  const report = JSON.parse(run('bench_nmt_translate', bundle.folder, ...args));
  return {...report, lines: readFileSync(output, 'utf8').trimEnd().split('\n')};
}

function agreement(bundle, name, sentences) {
  const input = join(WORK, 'input.txt');
  const token = bundle.directions[0].token ?? '';
  const source = sentences.map((line) => `${token} ${line}`.trim());
  writeFileSync(input, source.map((line) => `${line}\n`).join(''));

  const stored = join(bundle.folder, bundle.model);
  const npz = join(WORK, 'model.npz');
  const fp32 = join(WORK, 'model.bin');
  run('amts', 'model', 'convert', stored, npz);
  run('amts', 'model', 'convert', npz, fp32);
  const results = {};
  for (const [precision, file, gemm] of [['fp32', fp32, 'float32'], ['stored', stored, 'int8shiftAlphaAll']]) {
    if (precision === 'stored' && !bundle.model.endsWith('.bin')) continue;
    const peer = marian(bundle, file, {'gemm-precision': gemm});
    results[precision] = [ours(bundle, input, {precision, shortlist: 0, repeat: 1}).lines, alone(peer, source)];
    peer.delete();
  }
  const count = sentences.length;
  const equal = countEqual(...results.fp32);
  console.log(`${bundle.name}, ${count} sentences of ${name}`);
  console.log(`  fp32: ${equal} equal (${(100 * equal / count).toFixed(1)} %)`);
  if (equal < EQUAL * count) failures.push(`${bundle.name}: fewer than ${100 * EQUAL} % of ${name} equal in fp32`);
  results.fp32[0].forEach((line, i) => {
    if (line !== results.fp32[1][i]) console.log(difference(line, results.fp32[1][i]));
  });
  if (!results.stored) return;
  const [our8, peer8] = results.stored;
  console.log(`  int8: ${countEqual(our8, peer8)} equal; equal to fp32: ours ${
      countEqual(our8, results.fp32[0])}, Marian's ${countEqual(peer8, results.fp32[1])}`);
}

/** Best milliseconds of both. */
function race(bundle, input, source, our, peer) {
  const best = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; ++round) {
    best[0] = Math.min(best[0], ours(bundle, input, {...our, repeat: 2}).ms);
    const start = performance.now();
    peer.translate(source);
    best[1] = Math.min(best[1], performance.now() - start);
  }
  peer.delete();
  return best;
}

function speed(shape) {
  const folder = join(WORK, `random-${shape}`);
  run('bench_nmt_random_bundle', folder, shape);
  const bundle = open(folder);
  const input = join(folder, 'sentences.txt');
  const source = lines(input);
  const peer = marian(bundle, join(folder, bundle.model), {'gemm-precision': 'int8shiftAlphaAll', 'max-length-factor': 1},
                      bundle.shortlist);
  const [our, their] = race(bundle, input, source, {'length-factor': 1}, peer);
  const words = source.join(' ').split(' ').length / PIECES_PER_WORD;
  const ratio = their / our;
  console.log(`${shape} (random weights, int8, shortlist, greedy): ours ${(words / our * 1000).toFixed(0)} words/s, Marian ${
      (words / their * 1000).toFixed(0)} words/s: ${ratio.toFixed(2)} times as fast`);
  if (ratio < FASTER) failures.push(`${shape}: less than ${FASTER} times as fast`);
}

const given = process.argv.slice(2);
const shipped = readdirSync(join(ROOT, 'models')).map((name) => join(ROOT, 'models', name))
                    .filter((folder) => existsSync(join(folder, 'model.json')));
const bundles = (given.length > 0 ? given : [join(ROOT, 'tests/nmt/data/tiny-enes'), ...shipped]).map(open)
                    .filter((bundle) => bundle !== null);
mkdirSync(WORK, {recursive: true});
const flores = join(SHARED, 'eval/flores-dev.en');
for (const bundle of bundles) {
  agreement(bundle, 'bench/data/sentences.en', lines(join(ROOT, 'bench/data/sentences.en'), 300));
  if (existsSync(flores)) agreement(bundle, basename(flores), lines(flores, 300));
}
for (const shape of ['base', 'tiny']) speed(shape);
for (const failure of failures) console.log(`FAILED ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
