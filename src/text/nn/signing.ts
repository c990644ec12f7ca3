import type { SigningSentences } from '../nb/signing';

export const signing = {
  'pdf/none': 'Fila er ikkje ein PDF.',
  'pdf/not-ours':
    'Fila er ikkje slik Krav laga henne: ho kjem frå eit anna program, eller er lagra på nytt i eit. Signer fila frå Krav.',
  'pdf/encrypted': 'PDF-en er kryptert. Fjern passordet og prøv igjen, eller lag papiret på nytt.',
  'pdf/broken': 'PDF-en er skada eller ikkje ferdig lasta ned. Hent han på nytt, eller lag papiret på nytt.',
  'pdf/too-large': 'PDF-en er større enn {megabytes} MB. Så store filer signerer ikkje Krav.',
  'pdf/changed':
    'PDF-en er endra etter at han vart signert første gongen. Be om den signerte fila på nytt; denne bør ingen skrive under på.',
  'field/none':
    'Papiret har ikkje noko felt for denne underskrifta. Prøv den andre: --as claimant eller --as employer.',
  'field/signed': 'Feltet er alt signert.',
  'certificate/unreadable': 'Sertifikatet kan ikkje lesast. Det skal vere ei fil med PEM eller DER.',
  'certificate/no-name': 'Sertifikatet seier ikkje kven det høyrer til. Skriv namnet: --name NAMN.',
  'certificate/none': 'Det er ikkje noko sertifikat i fila.',
  'certificate/not-yet': 'Sertifikatet gjeld først frå {from}, og kan ikkje brukast på det tidspunktet du skriv.',
  'certificate/expired': 'Sertifikatet gjekk ut {to}, og kan ikkje brukast på det tidspunktet du skriv.',
  'key/password': 'Passordet er feil.',
  'key/unreadable': 'Nøkkelen kan ikkje lesast. Han skal vere PKCS#8, i ei fil med PEM eller DER.',
  'key/not-pkcs8':
    'Nøkkelen er i eit eldre format. Gjer han om med: openssl pkcs8 -topk8 -in gammal.pem -out nokkel.pem',
  'key/none': 'Det er ingen nøkkel i fila.',
  'key/kind': 'Krav kan ikkje signere med slike nøklar. Nøkkelen må vere RSA på minst 2048 bit, eller P-256.',
  'key/encryption':
    'Krav kjenner ikkje måten fila er kryptert på. Eksporter sertifikatet på nytt med AES-256 eller TripleDES.',
  'key/other-certificate': 'Nøkkelen og sertifikatet høyrer ikkje saman.',
  'p12/unreadable': 'Fila er ikkje ei P12-fil (.p12 eller .pfx), eller ho er skada.',
  'p12/no-key': 'P12-fila har ingen privat nøkkel. Eksporter sertifikatet på nytt, med nøkkelen.',
} as const satisfies SigningSentences;
