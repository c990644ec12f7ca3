/** `npm run build`, and `npm run build -- --url https://…`, which also makes dist/site for the place where it is to be served. */
import { parseArgs } from 'node:util';
import { build, buildSite, installDependencies } from './prepare.mjs';

const { url } = parseArgs({ options: { url: { type: 'string' } } }).values;
installDependencies();
if (url === undefined) build();
else buildSite(url);
