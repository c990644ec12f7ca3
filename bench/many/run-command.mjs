/** `node run-command.mjs KRAV.CJS ARGUMENTS …`: a command as it is run, with its time and the most memory that it held, threads and all. */
import { createRequire } from 'node:module';

const [, , program, ...args] = process.argv;
const started = process.hrtime.bigint();
process.argv = [process.execPath, program, ...args];
process.once('exit', (status) => {
  if (status !== 0) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  console.log(JSON.stringify({ ms, rssMb: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
});
createRequire(import.meta.url)(program);
