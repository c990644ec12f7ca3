import type { VoucherIssues } from '../../claim/voucher-issues';
import type { IssueSentences } from '../sentences';

export const voucherIssues = {
  'voucher/too-large':
    'Voucher “{name}” is larger than {megabytes} MB and is left out. Save a smaller copy of it, or split it.',
  'voucher/broken':
    'Voucher “{name}” is damaged or not fully downloaded, and is left out. Fetch the file again, or take the picture anew.',
  'voucher/too-many-pixels':
    'Picture “{name}” has more than {millions} million pixels and is left out. Save it in a smaller size.',
  'voucher/too-many-pages':
    'Voucher “{name}” has more than {pages} pages and is left out. Keep only the pages that show the outlay.',
  'voucher/heic':
    'Picture “{name}” is in the HEIC format and is left out. Open it on the phone, choose Share and save it as JPEG, or set the camera to “Most Compatible”.',
  'voucher/not-picture-or-pdf':
    '“{name}” is neither a picture (JPEG, PNG, HEIC) nor a PDF, and is left out. Save the voucher as PDF or take a picture of it.',
  'voucher/folder':
    '“{name}” is a folder among the vouchers. The files in it are left out. Move them up to the folder of vouchers.',
  'voucher/encrypted':
    'Voucher “{name}” is locked with a password and cannot be shown on the paper. The file lies locked inside the PDF. Save it without a password, and it will be bound in.',
  'voucher/fonts-not-in-file':
    'Voucher “{name}” lacks its fonts and cannot be bound into an archive document. It lies as a file inside the PDF. Print it to PDF again, or take a picture of it.',
  'voucher/colours-for-print':
    'Voucher “{name}” has colours for a printing press and cannot be bound into an archive document. It lies as a file inside the PDF. Print it to PDF again, or take a picture of it.',
  'voucher/not-for-archive':
    'Voucher “{name}” is made in a way that archive documents cannot have. It lies as a file inside the PDF. Print it to PDF again, or take a picture of it.',
  'voucher/of-no-line':
    '“{name}” belongs to no line and is left out. Let its name begin with the number of the voucher, from 1 to {count}, for example “1-hotel.pdf”.',
  'voucher/no-lines': '“{name}” is left out: no line of the claim has a voucher.',
  'voucher/several-files':
    'Voucher {number} has several files: {names}. All are included, in this order. Take away those that do not belong.',
  'voucher/missing':
    'Row {row}: voucher {number} is missing ({text}, {day}, NOK {amountOre}). Put the receipt in the folder of vouchers, with a name that begins with {number}, for example “{number}-receipt.jpg”.',
  'voucher/programme-missing':
    'Row {row}: the programme is missing for “{text}” {day}. Without it the journey may be taxable. Put it in the folder of vouchers, with a name that begins with {number}, for example “{number}-programme.pdf”.',
  'voucher/travel-description-missing':
    'Row {row}: the airline’s travel description is missing for “{text}” {day}. It is needed when the ticket is electronic. Put it in the folder of vouchers, with a name that begins with {number}, for example “{number}-journey.pdf”.',
} satisfies IssueSentences<VoucherIssues>;
