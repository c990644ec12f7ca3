import { startWorkbench } from './start-workbench';

void startWorkbench();
