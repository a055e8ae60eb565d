/** What no source tells, or what holds only on request: said with every outcome. Plain Dutch. */
export const RESERVATIONS: readonly string[] = [
  'Dit is een indicatie. Alleen wie beslag legt of verrekent, stelt de beslagvrije voet vast.',
  'Of het inkomen schommelt of een eenmalige betaling bevat, is niet bekend (Rv 475d lid 1).',
  'Op verzoek hoger bij hoge woonkosten, een eigen woning of een woning zonder huurtoeslag (Rv 475da lid 5 en 7).',
  'Zonder woonadres in de BRP geldt de gewone berekening als de burger laat zien waar hij woont (Rv 475e lid 1).',
  'De kantonrechter kan de beslagvrije voet verhogen (Rv 475fa).',
  'Bij beslag op één van meer inkomens gaat het andere eigen inkomen van de beslagvrije voet af (Rv 475db lid 1 b).',
];
