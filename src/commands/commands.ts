import { activeCell } from '../workbook/excel/active-cell';
import { WorkbookError } from '../workbook/workbook';
import { COMMANDS, sendCommand, type AskedCell, type Command, type CommandMessage } from './bus';

/**
 * What the buttons on the ribbon do: the pane is opened, and told what the user asked for. The pane does the work, so that a button and the
 * pane's own cannot differ. Excel waits for `completed` before it takes the next command; it need not wait for the pane.
 */
async function run(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // The cell is asked for first: with the pane in front, Excel may lose what was chosen.
    const message = await messageOf(command);
    await Office.addin.showAsTaskpane();
    sendCommand(message);
  } finally {
    event.completed();
  }
}

async function messageOf(command: Command): Promise<CommandMessage> {
  return command === 'why' ? { command, cell: await askedCell() } : { command };
}

async function askedCell(): Promise<AskedCell | null> {
  try {
    return await activeCell();
  } catch (problem) {
    // Somebody is typing, or what is chosen is no cell: the pane asks for one.
    if (problem instanceof WorkbookError) return null;
    throw problem;
  }
}

// The pane's page also opens in a browser, which has no ribbon.
if (typeof Office !== 'undefined')
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return;
    for (const command of COMMANDS)
      Office.actions.associate(command, (event: Office.AddinCommands.Event) => void run(command, event));
  });
