/** `npm run build` */
import { build, installDependencies } from './prepare.mjs';

installDependencies();
build();
