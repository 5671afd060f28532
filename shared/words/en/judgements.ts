/** Who gave a verdict, when and why, and the name that a person signs with. */
export const judgements = {
  'judgement.reason': 'Reason for this verdict',
  'judgement.reason.placeholder': 'In one line, why',
  'judgement.reason.add': 'Add a reason',
  'judgement.withReason': '{judgement} — {why}',
  'judgement.history': 'Verdicts given',
  'judgement.history.earlier':
    '{count, plural, one {# earlier verdict} other {# earlier verdicts}}',
  'judgement.signedOn': '{by} · {date}',
  'signature.ask': 'Verdicts can carry your name, so that others know whom to ask.',
  'signature.ask.give': 'Add my name',
  'signature.title': 'Sign verdicts',
  'signature.name': 'Your name',
  'signature.about':
    'It is kept on this computer, and stands beside each verdict you give: in this library and in what is exported from it. It goes nowhere else.',
  'signature.save': 'Sign',
  'signature.skip': 'Without a name',
} as const;
