export const bundle = {
  readmeName: 'read-me.txt',
  readme:
    'This is an audit bundle from Krav: the claim, the figures and rules that it was worked out from, the papers, and a list of the files with checksums (SHA-256).\n' +
    '\n' +
    'To check it, without a network:\n' +
    '\n' +
    '  krav verify BUNDLE.zip\n' +
    '\n' +
    'Krav then works the claim out again, makes the papers again, and compares them with what lies here.\n' +
    '\n' +
    'claim.json     the claim, with what each line rests on\n' +
    'input.json     the rows and settings that it was worked out from\n' +
    'regulations/   the rules, as they were\n' +
    'papers/        the papers\n' +
    'approval/      the checklist and the log: what was controlled, and who submitted, attested and approved\n' +
    'index.json     all files, with checksums\n',
  verify: {
    good: 'The bundle is in order: {files} files are unchanged, and the claim and the papers come out the same when worked out again.',
    notZip: '“{text}” is no audit bundle.',
    tooLarge: '“{text}” is too large to be an audit bundle.',
    noIndex: '“{text}” has no index.json that can be read. It is no audit bundle.',
    bad: 'The bundle does not hold:',
    changed: 'Changed: {text}',
    missing: 'Gone: {text}',
    added: 'Put in: {text}',
    claim: 'The claim comes out differently when worked out again: {text} is {was}, and becomes {now}.',
    paper: 'The paper comes out differently when made again: {text}',
    rules: 'The rules in the bundle are not Krav’s own: {text}. Ask where they come from.',
    cannot: 'The claim cannot be worked out again from the files of the bundle.',
    version: 'The bundle was made with Krav {was}; this is Krav {now}. Papers may look different for that reason.',
  },
};
