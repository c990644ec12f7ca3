import type { SigningSentences } from '../nb/signing';

export const signing = {
  'pdf/none': 'The file is not a PDF.',
  'pdf/not-ours':
    'The file is not as Krav made it: it comes from another program, or was saved anew by one. Sign the file from Krav.',
  'pdf/encrypted': 'The PDF is encrypted. Remove the password and try again, or make the paper anew.',
  'pdf/broken': 'The PDF is damaged or not fully downloaded. Fetch it again, or make the paper anew.',
  'pdf/too-large': 'The PDF is larger than {megabytes} MB. Krav does not sign files that large.',
  'pdf/changed':
    'The PDF was changed after it was first signed. Ask for the signed file again; nobody should sign this one.',
  'field/none': 'The paper has no field for this signature. Try the other one: --as claimant or --as employer.',
  'field/signed': 'The field is signed already.',
  'certificate/unreadable': 'The certificate cannot be read. It must be a file with PEM or DER.',
  'certificate/no-name': 'The certificate does not say whose it is. Give the name: --name NAME.',
  'certificate/none': 'There is no certificate in the file.',
  'certificate/not-yet': 'The certificate is not valid before {from}, and cannot be used at the time you give.',
  'certificate/expired': 'The certificate expired on {to}, and cannot be used at the time you give.',
  'key/password': 'The password is wrong.',
  'key/unreadable': 'The key cannot be read. It must be PKCS#8, in a file with PEM or DER.',
  'key/not-pkcs8': 'The key is in an older format. Convert it with: openssl pkcs8 -topk8 -in old.pem -out key.pem',
  'key/none': 'There is no key in the file.',
  'key/kind': 'Krav cannot sign with a key of this kind. It must be RSA of at least 2048 bits, or P-256.',
  'key/encryption':
    'Krav does not know how the file is encrypted. Export the certificate again with AES-256 or TripleDES.',
  'key/other-certificate': 'The key and the certificate do not belong together.',
  'p12/unreadable': 'The file is not a P12 file (.p12 or .pfx), or it is damaged.',
  'p12/no-key': 'The P12 file has no private key. Export the certificate again, with its key.',
} as const satisfies SigningSentences;
