import type { PaneAsked } from '../nb/pane';

export const paneAsked = {
  asked: {
    help: 'Help',
    why: 'Why this amount?',
    payer: 'Who is to pay?',
    close: 'Close',
    payerFirst:
      'Choose who is to pay in the list below, and press Insert template. The template follows the payer’s rules.',
  },
  help: {
    basis: 'is who pays, who claims, and how Krav reads your sheets.',
    control: 'is what must be mended before the claim can be sent, and the deadline.',
    claim: 'is the amounts, day by day. Open a line to see why its amount is what it is.',
    documents: 'is the papers: look at them, sign and save.',
    formulas: 'Formulas',
    formulasText:
      'Type =KRAV. in a cell, and choose from the list. Right-click a cell with such a formula and choose “Why this amount?” to see the rule.',
    marks: 'Marks',
    marksText:
      'Krav can mark the cells that must be mended. The marks lie over the cells and are gone when you take them away. Your own colours stay.',
    safe: 'The workbook is yours',
    safeText:
      'Krav sends nothing from this machine. Krav writes in the workbook when you ask it to, and fills in the postal place when you type a postal code. That can be undone, except for the steps under Status.',
  },
  why: {
    chooseCell:
      'Choose a cell with a KRAV formula, or a row that is in the claim. Right-click, and choose “Why this amount?”.',
    onlyExcel:
      'The formula is given values that only Excel can work out. Type =KRAV.EXPLAIN("{name}", …) in an empty cell, with the same values after the name.',
  },
  undo: {
    wrote: 'Krav wrote in {names}.',
    undo: 'Undo',
    close: 'Close',
    undone: 'Undone. The workbook is as it was.',
    changedSince:
      'Something has been changed since Krav wrote. Krav does not undo, so that nothing you have written is lost.',
  },
  route: {
    show: 'Show the route',
    from: 'From',
    to: 'To',
    service: 'Map service',
    sent: 'When you open the map, {name} is told these two places and nothing else: “{from}” and “{to}”.',
    needsBoth: 'Fill in where the journey goes from and to.',
    open: 'Open {name} in the browser',
    distance: 'Distance in km',
    distanceOneWay: 'Distance one way in km',
    notKm: 'This is not a number of kilometres. Write for example 37.5.',
    source: 'The distance is from',
    sources: { map: 'Map', odometer: 'Odometer' },
    noSourceColumn: 'The sheet has no column “Distance from”. Add it, and it says there how you know the distance.',
    write: 'Write in the sheet',
  },
  tour: {
    title: 'Tour',
    step: 'How Krav works: {number} of {count}',
    basis: 'Basis shows who pays, and how Krav reads your sheet. If you have no sheet yet, insert a template.',
    control: 'Check shows what must be mended, and leads you to the cell. It is checked again as you type.',
    documents:
      'Papers is where they are made, when nothing is missing. The amounts, and why they are what they are, are in Claim.',
    next: 'Next',
    skip: 'Skip',
    done: 'Get started',
  },
} as const satisfies PaneAsked;
