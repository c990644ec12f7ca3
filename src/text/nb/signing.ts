/** Why a paper cannot be signed. Nothing is written then. */
export const signing = {
  'pdf/none': 'Filen er ikke en PDF.',
  'pdf/not-ours':
    'Filen er ikke slik Krav laget den: den kommer fra et annet program, eller er lagret på nytt i et. Signer filen fra Krav.',
  'pdf/encrypted': 'PDF-en er kryptert. Fjern passordet og prøv igjen, eller lag papiret på nytt.',
  'pdf/broken': 'PDF-en er skadet eller ikke ferdig lastet ned. Hent den på nytt, eller lag papiret på nytt.',
  'pdf/too-large': 'PDF-en er større enn {megabytes} MB. Så store filer signerer ikke Krav.',
  'pdf/changed':
    'PDF-en er endret etter at den ble signert første gang. Be om den signerte filen på nytt; denne bør ingen skrive under på.',
  'field/none': 'Papiret har ikke noe felt for denne underskriften. Prøv den andre: --as claimant eller --as employer.',
  'field/signed': 'Feltet er allerede signert.',
  'certificate/unreadable': 'Sertifikatet kan ikke leses. Det skal være en fil med PEM eller DER.',
  'certificate/no-name': 'Sertifikatet sier ikke hvem det tilhører. Oppgi navnet: --name NAVN.',
  'certificate/none': 'Det er ikke noe sertifikat i filen.',
  'certificate/not-yet': 'Sertifikatet gjelder først fra {from}, og kan ikke brukes på det tidspunktet du oppgir.',
  'certificate/expired': 'Sertifikatet gikk ut {to}, og kan ikke brukes på det tidspunktet du oppgir.',
  'key/password': 'Passordet er feil.',
  'key/unreadable': 'Nøkkelen kan ikke leses. Den skal være PKCS#8, i en fil med PEM eller DER.',
  'key/not-pkcs8':
    'Nøkkelen er i et eldre format. Gjør den om med: openssl pkcs8 -topk8 -in gammel.pem -out nokkel.pem',
  'key/none': 'Det er ingen nøkkel i filen.',
  'key/kind': 'Krav kan ikke signere med denne slags nøkkel. Den må være RSA på minst 2048 bit, eller P-256.',
  'key/encryption':
    'Krav kjenner ikke måten filen er kryptert på. Eksporter sertifikatet på nytt med AES-256 eller TripleDES.',
  'key/other-certificate': 'Nøkkelen og sertifikatet hører ikke sammen.',
  'p12/unreadable': 'Filen er ikke en P12-fil (.p12 eller .pfx), eller den er skadet.',
  'p12/no-key': 'P12-filen har ingen privat nøkkel. Eksporter sertifikatet på nytt, med nøkkelen.',
} as const;

export type SigningFault = keyof typeof signing;

export type SigningSentences = { readonly [Fault in SigningFault]: string };
