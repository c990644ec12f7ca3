/** Many claims at once: `krav overview` and `krav verify` over 1,000 workbooks of 31 rows. Alone: `npm run bench -- overview`. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/prepare.mjs';
import { canPin, inTurn, onOneCore } from './measure.mjs';

const KRAV = join(ROOT, 'dist/krav.cjs');
const RUN = join(ROOT, 'bench/many/run-command.mjs');
const MAKE = join(ROOT, 'dist/bench/bench-make-claims.cjs');
const [FEW, MANY, ROUNDS] = [250, 1_000, 3];
const CORES = { few: 'one thread', core: canPin ? 'one core' : 'one thread', one: 'one thread', two: 'two threads' };
const fixed = (value, decimals = 0) => value.toFixed(decimals);

export async function overview(limit, folder) {
  const few = made(join(folder, 'few'), FEW);
  const many = made(join(folder, 'many'), MANY);
  const common = ['--today', '2024-12-02', '--lang', 'nb'];
  const out = join(folder, 'overview.xlsx');
  const commands = {
    overview: (claims, jobs) => () => {
      // It is never written over.
      rmSync(out, { force: true });
      return [RUN, KRAV, 'overview', claims, '--out', out, '--jobs', jobs, ...common];
    },
    verify: (claims, jobs) => () => [RUN, KRAV, 'verify', claims, '--jobs', jobs, ...common],
  };
  console.log(
    `\nMany claims at once, 31 rows each; load before: ${loadavg()
      .map((one) => fixed(one, 1))
      .join(', ')}`,
  );
  console.log('                                        ms    MB   ms of processor a claim');
  for (const [name, command] of Object.entries(commands)) {
    const pinned = command(many, '1');
    const runs = { few: command(few, '1'), core: () => onOneCore(pinned()), one: command(many, '1') };
    const found = inTurn({ ...runs, two: command(many, '2') }, ROUNDS);
    for (const [which, count] of [
      ['few', FEW],
      ['core', MANY],
      ['one', MANY],
      ['two', MANY],
    ]) {
      const { ms, rssMb, cpuMs } = found[which];
      const cores = CORES[which];
      const label = `krav ${name}, ${count}, ${cores}`;
      console.log(
        `${label.padEnd(34)} ${fixed(ms).padStart(8)} ${fixed(rssMb).padStart(5)}   ${fixed(cpuMs / count, 2)}`,
      );
    }
    const { few: quarter, core, one, two } = found;
    limit(`krav ${name}: two cores / one${canPin ? '' : ' thread'}`, two.ms / core.ms, 1 / 1.6);
    limit(`krav ${name}: growth of time, ${FEW} to ${MANY} workbooks`, one.ms / quarter.ms, MANY / FEW);
    limit(`krav ${name}: growth of memory, ${FEW} to ${MANY} workbooks`, one.rssMb / quarter.rssMb, 1.3);
  }
}

function made(folder, count) {
  const { status, stderr } = spawnSync(process.execPath, [MAKE, folder, String(count)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}
