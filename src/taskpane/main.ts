import { watchSurroundings } from './office';
import { openExcel } from './open-excel';
import { startPane } from './start-pane';

const place = document.getElementById('pane');
if (!place) throw new Error('unreachable: the page has no place for the pane');
startPane(place, { openWorkbook: openExcel, watchSurroundings });
