import type { Scenario } from './scenario';

const ALWAYS = [
  'De berekening is een indicatie. Zij gaat uit van wat de bronnen nu weten; nieuwe schulden en kosten tellen niet mee.',
  'De eerste maand is de maand na de peildatum. Elke maand wordt betaald op de dag waarop de inhouding of regeling begon.',
  'Een betaling gaat eerst naar kosten, dan naar rente, dan naar de hoofdsom (Awb 4:92).',
  'Een termijn voor meer vorderingen gaat eerst naar de oudste vervaldatum. Dat is een keuze van dit overzicht: de wet laat de keuze aan de schuldenaar (Awb 4:92 lid 2).',
  'Inhoudingen en regelingen stoppen op hun einddatum. Daarna wordt niets meer betaald, ook al kan het orgaan de invordering hervatten.',
  'De rente blijft gelijk aan die van vandaag en wordt per maand gerekend. Na elk jaar verzuim telt de rente mee in het bedrag waarover rente loopt (Awb 4:98, BW 6:119 lid 2).',
  'Wettelijke rente onder € 20 hoeft niet te worden betaald (Awb 4:98 lid 2). Dat is hier niet afgetrokken.',
  'Verjaring en kwijtschelding tellen niet mee. Wat volgens de bron op een vaste datum vervalt, telt wel als vervallen.',
];

const PAUSE = [
  'Tijdens de pauze loopt de rente door, tenzij het uitstel iets anders bepaalt (Awb 4:101).',
  'Wat door de pauze vrijkomt, gaat niet naar andere schulden. Na de pauze loopt alles weer zoals nu.',
  'Een terugbetaaltermijn die eindigt op een vaste datum, wordt met de pauze verlengd (Wsf 2000 6.7 lid 1).',
];

const JOINT_PLAN = [
  'Het termijnbedrag is het hoogste dat kan: de ruimte boven de beslagvrije voet, min wat daarnaast doorloopt. De echte ruimte kan kleiner zijn.',
  'Het termijnbedrag wordt elke maand verdeeld naar de hoogte van de schulden. Strafrechtelijke vorderingen blijven buiten het plan.',
  'Wat na het plan overblijft, blijft een schuld. Het wordt niet kwijtgescholden; wat daarna wordt betaald is wat nu loopt.',
];

const CHANGE = [
  'De beslagvrije voet is berekend met de bedragen van vandaag, ook voor later.',
  'Wordt de ruimte kleiner, dan gaan gedwongen inhoudingen naar verhouding omlaag. Wordt zij groter, dan blijven zij gelijk.',
  'Een wijziging verandert alleen de ruimte. Hoe uitkeringen en toeslagen dan veranderen, is niet berekend.',
];

const HOUSEHOLD = [
  'Wie vertrekt, telt niet meer als partner. De schulden blijven in de berekening, en wat erop wordt betaald ook.',
  'Wie komt wonen, telt als gehuwd met de partner. Schulden van die persoon zijn niet bekend.',
];

/** What a forecast takes to be so, in plain Dutch: the law, and where the law leaves it open, our choice. */
export function assumptionsOf(scenario: Scenario | null): string[] {
  if (scenario === null) return [...ALWAYS];
  const { pause, jointPlan, incomeChange, householdChange } = scenario;
  return [
    ...ALWAYS,
    ...(pause === null ? [] : PAUSE),
    ...(jointPlan === null ? [] : JOINT_PLAN),
    ...(incomeChange === null && householdChange === null ? [] : CHANGE),
    ...(householdChange === null ? [] : HOUSEHOLD),
  ];
}
