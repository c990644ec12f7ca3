import type { SaveWords } from '../nb/save';

export const save = {
  title: 'Save the papers',
  making: 'Making the papers …',
  ready: 'The papers are made on this computer. Nothing is sent.',
  save: 'Save {filename}',
  stays:
    'The address held what the papers are made from. It is taken out of the address bar; close the tab when you are done.',
  nothing: 'There is nothing to save here. Open the page from Krav in Excel.',
  cut: 'The address is not whole, so the papers cannot be made. Open the page again from Krav in Excel.',
  unknownRegulation:
    'The regulation {text} does not come with Krav, so the papers cannot be made here. Choose a sheet ready for print in Excel.',
  notMade: 'Papers cannot be made of this: the claim has errors. Check it in Excel first.',
  failed: 'The papers were not made ({reason}). Try again.',
} satisfies SaveWords;
