import type { PrivacyIssues } from '../../claim/privacy-issues';
import type { IssueSentences } from '../sentences';

/** What file names tell of people, and what files tell of themselves. */
export const privacyIssues = {
  'file-name/identity-number':
    'The file name “{name}” holds a national identity number, or what may be one. Name the file without it, and add it again.',
  'file-name/name':
    'The file name “{name}” holds a name: “{text}”. Give the file a neutral name, such as “1-receipt.pdf”, and add it again.',
  'file-name/given-name':
    'The file name “{name}” may hold somebody’s name: “{text}”. If so, give the file a neutral name, such as “1-receipt.pdf”.',
  'file-name/phone-number':
    'The file name “{name}” holds what looks like a telephone number: “{text}”. Give the file a neutral name, such as “1-receipt.pdf”.',
  'file-name/e-mail':
    'The file name “{name}” holds an e-mail address: “{text}”. Give the file a neutral name, such as “1-receipt.pdf”.',
  'file-name/word':
    'The file name “{name}” may tell of somebody’s health or life: “{text}”. Give the file a neutral name, such as “1-receipt.pdf”.',
  'file-name/place-of-treatment':
    'The file name “{name}” may show where somebody is treated: “{text}”. Check whether the place must be there.',
  'file-told/place':
    '“{name}” tells where the picture was taken. That is left out of the claim; your file is as it was.',
  'file-told/person':
    '“{name}” tells who made the file (“{text}”). That is left out of the claim; your file is as it was.',
  'file-told/identity-number':
    '“{name}” has a national identity number in what is told about the file. That is left out of the claim; your file is as it was. Check that the number is not on the voucher too.',
} satisfies IssueSentences<PrivacyIssues>;
