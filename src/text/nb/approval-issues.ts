import type { ApprovalIssues } from '../../claim/approval-issues';
import type { IssueSentences } from '../sentences';

export const approvalIssues = {
  'step/name-required': 'Skriv navnet ditt. Det skal stå i loggen hvem som gjorde hva.',
  'step/number-required':
    'Kravet har ikke noe nummer. Skriv det i «{setting}» i «Innstillinger», så kravet, papirene og bilagene viser til det samme.',
  'submit/has-errors': 'Kravet har {count} feil som må rettes før det kan sendes inn.',
  'submit/unchanged': 'Ingenting i kravet er endret siden det sist ble sendt inn.',
  'attest/not-submitted': 'Bare et krav som er sendt inn, kan attesteres.',
  'approve/not-attested': 'Kravet må attesteres før det kan anvises.',
  'changed/after-submission':
    'Kravet er endret etter at det ble sendt inn. Den som krever, må sende det inn på nytt før det kan attesteres.',
  'changed/cell': 'Her sto «{was}» da kravet ble sendt inn. Nå står det «{now}».',
  'changed/row-added': 'Raden er lagt til etter at kravet ble sendt inn.',
  'claim/returned': 'Kravet er sendt i retur: «{text}».',
  'return/code-required': 'Velg hvorfor kravet sendes i retur.',
  'rules/superseded':
    'Reglene er kommet i en nyere utgave etter at kravet ble sendt inn. Kravet beholder reglene og beløpene det ble sendt inn med.',

  'roles/none-named':
    'Tabellen «Roller» sier ikke hvem som kan attestere og anvise. Fyll den ut, så Krav kan passe på det.',
  'role/not-held':
    '{name} står ikke i «Roller» med denne rollen for {unit}. Velg en som gjør det, eller rett tabellen.',
  'role/leaders-elsewhere':
    'Den som krever, er selv leder i enheten. {name} behandler ikke kravene til ledere: velg en som har «ledere» i tabellen «Roller».',
  'role/leaders-only': '{name} behandler bare kravene til ledere. Velg en annen.',
  'role/unreadable': 'Rad {row} i «Roller»: «{text}» er ikke en rolle Krav kjenner. Skriv «attestant» eller «anviser».',

  'log/row-unreadable': 'Rad {row} i kravloggen kan ikke leses. Noe i den er slettet eller skrevet om.',
  'log/row-changed': 'Rad nr. {number} i kravloggen er endret etter at den ble skrevet.',
  'log/row-doubled': 'Rad nr. {number} står to ganger i kravloggen.',
  'log/row-moved':
    'Rad nr. {number} i kravloggen står ikke der den ble skrevet. Sett radene i rekkefølge etter nummer.',
  'log/row-missing': 'Rad nr. {number} mangler i kravloggen.',
  'log/row-foreign':
    'Rad nr. {number} i kravloggen hører ikke til her. Den er kopiert fra en annen arbeidsbok, eller raden før er borte.',
  'log/two-at-once':
    'Rad nr. {number} er skrevet samtidig med en annen: to personer har hatt arbeidsboken åpen. Se over begge, og gjør det siste steget på nytt hvis de gjelder samme krav.',
  'log/step-not-allowed':
    'Rad nr. {number} i kravloggen er et steg som ikke kunne tas da. Den er ikke skrevet av Krav, eller den hører til et annet sted.',
  'log/clock-went-back':
    'Rad nr. {number} i kravloggen har et tidligere tidspunkt enn raden før. Se om klokken på maskinen var riktig.',
  'log/end-missing':
    '«{setting}» mangler i «Innstillinger». Uten den kan ikke Krav se om de siste radene i kravloggen er slettet.',
  'log/end-behind':
    'Kravloggen har flere rader enn «{setting}» sier: der er nr. {number} den siste. Innstillingen er endret, eller rader er lagt til utenom Krav.',
  'log/end-gone': 'Den siste raden i kravloggen, nr. {number}, er borte eller byttet ut.',
  'log/content-missing':
    '«Kravinnhold» har ikke lenger det krav {claim}, versjon {version}, ble sendt inn med. Da kan ingen se om det er endret.',
  'log/content-changed':
    'Det som er tatt vare på av krav {claim}, versjon {version}, i «Kravinnhold» er endret etter at det ble sendt inn.',

  'paid-by/covers-whom': 'Reisen til {destination} {day}: skriv hvem betalingen dekker, i «Dekker også».',
  'private-part/not-answered': 'Reisen til {destination} {day}: skriv ja eller nei i «Privat del».',
  'private-part/not-split':
    'Reisen til {destination} {day} hadde en privat del. Skriv hvor mange døgn og hvor mye av beløpet som var privat.',
  'amount/differs':
    'Reisen til {destination} {day} er ført med {typedOre} kr, men radene gir {computedOre} kr. Rett det som er feil.',
  'trip/days-of-year': '{name} hadde {days} reisedøgn i {reference}.',
  'trip/unreadable': 'Rad {row} i reiseregisteret: «{text}» kan ikke leses. Raden er ikke med i kontrollene.',
  'vouchers/none-with-claim': 'Kravet har utlegg, men ingen bilag er lagt ved. Den som anviser, må se bilagene.',
  'claimant/leader': '{name} er leder i enheten. Følg opp kravet etter de samme reglene som for andre.',
  'archive/number-required': 'Kravet har ikke noe nummer. Uten det kan ikke kravet og bilagene finnes igjen i arkivet.',
  'archive/identity-number': 'Navnet i arkivet ville ha et fødselsnummer. Ta det bort fra navn og kravnummer.',
} satisfies IssueSentences<ApprovalIssues>;
