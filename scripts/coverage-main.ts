import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from './coverage';

const { page, faults } = coverage('.');
for (const fault of faults) console.error(fault);
if (faults.length === 0) writeFileSync(join('docs', 'coverage.md'), page);
else process.exitCode = 1;
