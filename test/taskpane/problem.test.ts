import { HostTooOld, problemOf, RegulationNotHere } from '../../src/taskpane/session/problem';
import { speech } from '../../src/taskpane/say';
import { problemSentence } from '../../src/taskpane/views/shared/problem-sentence';
import { HiddenSheet } from '../../src/workbook/hidden-sheet';
import { WorkbookError } from '../../src/workbook/workbook';

const named = (name: string): Error => Object.assign(new Error('papers.js'), { name });

describe('problem', () => {
  it.each<[string, unknown, string, RegExp]>([
    // why                              what is thrown                              reason         told
    ['a part of the program', named('ChunkLoadError'), 'offline', /^En av filene til Krav kom ikke\./],
    ['a font', named('FileMissing'), 'offline', /^En av filene til Krav kom ikke\./],
    ['our own fault', new TypeError('x is undefined'), 'internal', /det er vår feil/],
    ['our own fault, not even an error', 'x', 'internal', /det er vår feil/],
    ['Excel is busy', new WorkbookError('busy', ''), 'busy', /^Excel er opptatt\./],
    ['Excel is gone', new WorkbookError('lostSession', ''), 'lostSession', /^Excel svarer ikke lenger\./],
    ['Excel refuses', new WorkbookError('cannotWrite', ''), 'cannotWrite', /^Arbeidsboka kunne ikke endres\./],
    ['a sheet is hidden', new HiddenSheet('Mars'), 'hiddenSheet', /^Arket «Mars» er skjult\./],
    ['Excel is old', new HostTooOld(), 'host', /^Excel på denne maskinen er for gammel/],
    ['another regulation', new RegulationNotHere('mitt'), 'regulation', /reglementet «mitt», som ikke er her/],
  ])('%s', (_why, thrown, reason, told) => {
    const problem = problemOf(thrown);
    expect(problem.reason).toBe(reason);
    expect(problemSentence(problem, speech('nb'))).toMatch(told);
  });
});
