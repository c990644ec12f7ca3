import type { IssueSentences } from '../sentences';
import type { SheetIssues } from '../../claim/sheet-issues';

export const sheetIssues = {
  'sheet/none':
    'The workbook has no sheet with hours. Make a sheet with the headers “Date”, “From” and “To”, or “Date” and “Hours”.',
  'sheet/not-found': 'The sheet “{name}” was not found. Check the spelling of its name.',
  'sheet/no-header':
    'No header row was found in the sheet “{sheet}”. There must be a row with “Date” and “Hours”, or “Date”, “From” and “To”.',
  'sheet/header-without-hours':
    'Row {row} of the sheet “{sheet}” has a header for the date, but none for hours or anything else to claim. Add “Hours”, or “From” and “To”.',
  'sheet/header-without-day':
    'Row {row} of the sheet “{sheet}” has headers for what is claimed, but none for the date. Add “Date”.',
  'sheet/hidden-not-read':
    'The hidden sheet “{sheet}” holds a timesheet. It was not read. Unhide the sheet if its hours are to be claimed.',
  'sheet/other-regulation':
    'The sheet “{sheet}” belongs to the regulation {regulation} and is no part of this claim. Krav has only looked for what is claimed in both.',
  'sheet/no-rows': 'The sheet “{sheet}” has a header in row {row}, but nothing to claim below it.',
  'sheet/several-tables': 'The sheet “{sheet}” has several tables, with headers in row {rows}. All of them were read.',
  'sheet/two-columns':
    'The columns {columns} of the sheet “{sheet}” are for the same thing (“{header}”), and some rows have values in more than one of them. Give the one that is not to be read another name, or choose the column yourself.',
  'sheet/columns-apart':
    'These columns of the sheet “{sheet}” stand by themselves beside the table, and were read as part of it: {columns}. Check that this is right.',
  'sheet/columns-not-read':
    'These columns of the sheet “{sheet}” were not read: {columns}. If any of them holds hours to be claimed, give it a header such as “Hours”.',
  'sheet/km-without-route':
    'The sheet “{sheet}” has kilometres beside hours or fees, but no route. The kilometres were not read as driving. Add a column “Travel route”, or enter the driving on a sheet of its own.',
  'sheet/hidden-columns':
    'Hidden columns of the sheet “{sheet}” were read: {columns}. Unhide them, and check that they are right.',
  'sheet/hidden-rows':
    'Hidden rows of the sheet “{sheet}” are part of the claim, those hidden by a filter too: row {rows}. Unhide them, and delete them if they should not be.',
  'sheet/totals-not-read': 'Totals in the sheet “{sheet}” were not read as hours: row {rows}.',
  'sheet/dated-totals-not-read':
    'These rows of the sheet “{sheet}” have a date, but add up other rows, and were not read: row {rows}. Check that no hours are missing.',
  'sheet/prefilled-rows':
    'These rows of the sheet “{sheet}” have a formula that gives less than zero hours, and no clock times. They were not read: row {rows}.',
  'sheet/rows-below-not-read':
    'These rows of the sheet “{sheet}” stand below the table and have numbers, but no date. They were not read: row {rows}. If they are to be claimed, give them a date.',
  'sheet/not-calculated':
    'Formulas in the sheet “{sheet}” have not been calculated: row {rows}. Open the workbook in Excel, let it calculate, save it and try again.',
  'sheet/hours-not-calculated':
    'The hours in the sheet “{sheet}” are formulas that have not been calculated: row {rows}. The clock times were used. Open and save the workbook in Excel, and the hours will be checked as well.',
  'sheet/pause-without-times':
    'These rows of the sheet “{sheet}” have a break, but no clock times: row {rows}. The hours were read as they stand; the break was not taken off.',
  'sheet/pause-over-midnight':
    'These rows of the sheet “{sheet}” have a break and pass midnight: row {rows}. The break was taken off the day with the most hours.',
  'sheet/hours-beside-not-read':
    'The hours in these rows of the sheet “{sheet}” were not read: row {rows}. They stand beside a meeting or a journey, and the row does not say that anything was lost. Write what kind of loss it is, or enter the hours in a timesheet.',
  'sheet/driving-times-not-read':
    'The clock times in the driving log of the sheet “{sheet}” were not read as hours: row {rows}. Hours to be claimed must stand in a column “Hours” or in a timesheet.',
  'cell/error-value': 'Cell {cell} shows the error {text}. Mend the formula in the cell.',
  'cell/identity-number':
    'Cell {cell} holds a national identity number. Delete it: Krav never stores such numbers. A date of birth is enough.',
  'cell/not-a-day': 'Cell {cell}: “{text}” is not a date. Write for example 14.03.2024.',
  'cell/ambiguous-day':
    'Cell {cell}: “{text}” can be several dates. Write day, month and year with points between, for example 14.03.2024.',
  'cell/day-without-year': 'Cell {cell}: “{text}” has no year. Write the whole date, for example 14.03.2024.',
  'cell/day-range': 'Cell {cell}: “{text}” is several days. Write one row for each day.',
  'cell/day-out-of-range': 'Cell {cell}: “{text}” is not a date between 1900 and 2100. Correct the date.',
  'cell/month-before-day': 'Cell {cell}: “{text}” seems to have the month first. Is it {day}? Write the day first.',
  'cell/weekday-differs':
    'Cell {cell}: the weekday does not agree with the date {day} (“{text}”). Correct the one that is wrong.',
  'cell/number-read-as-day':
    'Cell {cell}: the number {text} was read as {day}. If that is right, give the cell a date format; if not, correct it.',
  'cell/day-and-month-swapped':
    'Cell {cell}: {day} is far from the other dates. Should it be {otherDay}? Check whether day and month have changed places.',
  'cell/day-far-from-others':
    'Cell {cell}: {day} is far from the other dates of the table. Check the year and the month.',
  'cell/not-a-clock-time': 'Cell {cell}: “{text}” is not a clock time. Write for example 07:30.',
  'cell/clock-time-range':
    'Cell {cell}: “{text}” is both a start and an end. Write them in a column each, “From” and “To”.',
  'cell/decimal-clock-time': 'Cell {cell}: “{text}” can be {first} or {second}. Write the clock time with a colon.',
  'cell/number-read-as-clock-time':
    'Cell {cell}: the number {text} was read as {clock}. If that is right, give the cell a time format; if not, correct it.',
  'cell/not-hours': 'Cell {cell}: “{text}” is not a number of hours. Write for example 7.5 or 7:30.',
  'cell/ambiguous-hours':
    'Cell {cell}: “{text}” can be {firstMinutes} hours or {secondMinutes} hours. Write for example 7,5 or 7:30.',
  'cell/decimal-hours':
    'Cell {cell}: “{text}” was read as {readMinutes} hours with a decimal comma, not as {otherMinutes} hours. Write a colon if it was hours and minutes.',
  'cell/hours-rounded': 'Cell {cell}: “{text}” is not a whole number of minutes, and was read as {readMinutes} hours.',
  'cell/negative-hours': 'Cell {cell}: “{text}” is less than zero hours. Correct the cell.',
  'cell/hours-over-day': 'Cell {cell}: “{text}” is more than a day. Write one row for each day, or correct the cell.',
  'cell/unsure-pause': 'Cell {cell}: the break “{text}” can be hours or minutes. Write for example 30 min or 0:30.',
  'cell/not-an-amount': 'Cell {cell}: “{text}” is not an amount. Write for example 412,50.',
  'cell/negative-amount': 'Cell {cell}: “{text}” is less than zero kroner. Correct the cell.',
  'cell/not-a-percentage': 'Cell {cell}: “{text}” is not a percentage. Write for example 12 %.',
  'cell/not-yes-or-no': 'Cell {cell}: “{text}” is neither yes nor no. Write “yes” or “no”.',
  'cell/not-a-count': 'Cell {cell}: “{text}” is not a count. Write a whole number, for example 2.',
  'cell/not-km': 'Cell {cell}: “{text}” is not a number of kilometres. Write for example 37.5.',
  'cell/negative-km': 'Cell {cell}: “{text}” is less than zero kilometres. Correct the cell.',
  'cell/not-an-exchange-rate':
    'Cell {cell}: “{text}” is not an exchange rate. Write how many kroner one unit of the currency is, for example 11.3456. If the rate is for 100 units, divide it by 100.',
  'cell/not-an-age':
    'Cell {cell}: “{text}” is not an age. Write whole years, for example 7; for several children write the age of the youngest.',
  'cell/unsure-candidates':
    'Cell {cell}: “{text}” was read as this many candidates: {count}. Write each candidate on a line of the cell, or with semicolons between.',
  'row/no-day': 'Row {row} of the sheet “{sheet}” has no date. Write the date on every row.',
  'row/no-start': 'Row {row} of the sheet “{sheet}” has an end, but no start. Fill in the missing clock time.',
  'row/no-end': 'Row {row} of the sheet “{sheet}” has a start, but no end. Fill in the missing clock time.',
  'row/no-time-between':
    'Row {row} of the sheet “{sheet}” has no time between start and end ({clock}). Correct the clock times.',
  'row/ends-before-start':
    'Row {row} of the sheet “{sheet}” ends ({otherDay}) before it begins ({day}). Correct the day or the clock time.',
  'row/over-several-days':
    'Row {row} of the sheet “{sheet}” lasts more than 24 hours, from {day} to {otherDay}. Write one row for each day.',
  'row/day-differs':
    'Row {row} of the sheet “{sheet}” has the date {day}, but its clock time belongs to {otherDay}. Correct the one that is wrong.',
  'row/long-past-midnight':
    'Row {row} of the sheet “{sheet}” was read as {elapsedMinutes} hours past midnight, from {from} to {to}. Check whether start and end have changed places.',
  'row/pause-too-long':
    'Row {row} of the sheet “{sheet}” has a break of {pauseMinutes} hours, but only {elapsedMinutes} hours between start and end. Correct the break or the clock times.',
  'row/hours-differ':
    'Row {row} of the sheet “{sheet}”: the clock times and the break give {clockMinutes} hours, but the sheet says {hoursMinutes} hours. Correct the one that is wrong.',
  'row/hours-differ-by-lunch':
    'Row {row} of the sheet “{sheet}”: the clock times give {clockMinutes} hours, but the sheet says {hoursMinutes} hours. Was there a lunch of half an hour? Write it in a column “Break”, or correct the clock times.',
  'row/no-count': 'Row {row} of the sheet “{sheet}” has no number. It was read as 1.',
  'row/count-from-candidates':
    'Row {row} of the sheet “{sheet}” has no number. It was read as {count}, one for each candidate.',
  'row/no-body': 'Row {row} of the sheet “{sheet}” has no committee. Write which committee the meeting was in.',
  'row/no-departure': 'Row {row} of the sheet “{sheet}” lacks the date or the clock time of departure. Fill in both.',
  'row/no-return':
    'Row {row} of the sheet “{sheet}” lacks the clock time of return. Fill it in, and the date if it was another day.',
  'row/return-before-departure':
    'Row {row} of the sheet “{sheet}”: the return ({otherDay} at {to}) is not after the departure ({day} at {from}). Correct the one that is wrong, or fill in the date of return.',
  'row/no-km': 'Row {row} of the sheet “{sheet}” has no kilometres. Write how far was driven.',
  'row/passengers-and-km-differ':
    'Row {row} of the sheet “{sheet}” has {passengers} passengers, but {distances} distances for them. Write one distance for all, or one for each with semicolons between.',
  'row/no-outlay-type':
    'Row {row} of the sheet “{sheet}” has an amount, but not what was paid for. Write the type of outlay.',
  'row/no-amount': 'Row {row} of the sheet “{sheet}” has no amount. Write what was paid.',
  'column/no-such-header':
    'The setting says what the column “{header}” is, but no table has that header. Write the header as it stands in the sheet, or empty the cell.',
  'column/same-field':
    'The settings say that these columns of the sheet “{sheet}” are the same: {columns}. Only one of them can be read. Choose something else for the other.',
  'map/unknown-field': '“{name}” is nothing that Krav reads. Did you mean “{nearest}”?',
  'map/unknown-column': '“{text}” is not a column. Write the column of “{name}” as a letter, for example {name}=B.',
  'map/not-a-pair': '“{text}” does not say which column. Write for example Date=B.',
  'map/twice': '“{name}” and column {text} are given more than once. Each field must have a column of its own.',
  'setting/unknown': 'Krav does not know the setting “{name}”. Did you mean “{nearest}”? The value was not used.',
  'setting/no-such-sheet':
    'The sheet “{name}” is given a regulation, but is not in the workbook. Did you mean “{nearest}”?',
  'setting/twice':
    'The setting “{setting}” stands twice with different values, the last one “{text}”. Delete one of them.',
  'setting/error-value': 'The setting “{setting}” shows the error {text}. Mend the formula.',
  'setting/not-calculated':
    'The setting “{setting}” is a formula that has not been calculated. Open the workbook in Excel, let it calculate, save it and try again.',
  'setting/not-text': 'The setting “{setting}”: “{text}” cannot be used here. Write the value as text.',
  'setting/not-a-day': 'The setting “{setting}”: “{text}” is not one certain date. Write for example 14.03.2024.',
  'setting/not-a-clock-time':
    'The setting “{setting}”: “{text}” is not one certain clock time. Write for example 08:00.',
  'setting/not-an-amount': 'The setting “{setting}”: “{text}” is not an amount in kroner. Write for example 412,50.',
  'setting/not-a-percentage':
    'The setting “{setting}”: “{text}” is not one certain percentage. Write for example 12 %.',
  'setting/not-yes-or-no': 'The setting “{setting}”: “{text}” is neither yes nor no. Write “yes” or “no”.',
  'setting/not-an-organisation-number':
    'The setting “{setting}”: “{text}” is not a valid organisation number. It has nine digits; check for slips.',
  'setting/not-an-account-number':
    'The setting “{setting}”: “{text}” is not a valid account number. It has eleven digits; check for slips.',
  'setting/not-a-choice': 'The setting “{setting}”: “{text}” is not one of the choices. Write one of these: {choices}.',
  'setting/not-social-costs':
    'The setting “{setting}”: “{text}” is not social costs. Write name and percentage, for example OTP 2 %; Insurance 0.3 %.',
  'setting/identity-number':
    'The setting “{setting}” holds a national identity number. Delete it: Krav never stores such numbers.',
  'setting/half-a-pair': 'The setting “{setting}” needs “{other}” too. Fill in both, or neither.',
  'setting/period-backwards': 'The period ends {to}, before it begins {from}. Correct the setting “{setting}”.',
  'setting/not-an-object': 'The settings file must be a JSON object of keys and values, but is “{text}”.',
} satisfies IssueSentences<SheetIssues>;
