import { registerEnumType } from 'type-graphql';
import * as vocabulary from '../vocabulary';

interface Words<K extends string> {
  readonly values: { readonly [V in K]: V };
  readonly meanings: { readonly [V in K]: string };
}

/** Puts a closed list of the vocabulary in the schema, with the meaning of each value as its description. */
export function graphEnum<K extends string>(
  name: string,
  description: string,
  words: Words<K>,
): Words<K>['values'] {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(words.meanings).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType(words.values, {
    name,
    description,
    valuesConfig: valuesConfig as Record<K, { description: string }>,
  });
  return words.values;
}

const v = vocabulary;
export const AccessOutcomeEnum = graphEnum(
  'AccessOutcome',
  'Uitkomst van de toegangstoets by the agency itself.',
  v.accessOutcome,
);
export const BenefitKindEnum = graphEnum('BenefitKind', 'Soort uitkering of voorziening.', v.benefitKind);
export const BenefitStatusEnum = graphEnum(
  'BenefitStatus',
  'Status van de uitkering on the day asked for.',
  v.benefitStatus,
);
export const GrossNetEnum = graphEnum('GrossNet', 'Bruto of netto.', v.grossNet);
export const ClaimKindEnum = graphEnum('ClaimKind', 'Aard van de vordering.', v.claimKind);
export const LegalRegimeEnum = graphEnum(
  'LegalRegime',
  'Invorderingsregime: the law that governs collection.',
  v.legalRegime,
);
export const ClaimEventKindEnum = graphEnum(
  'ClaimEventKind',
  'Gebeurtenis op een vordering.',
  v.claimEventKind,
);
export const ClaimComponentEnum = graphEnum(
  'ClaimComponent',
  'Onderdeel van de vordering (Awb 4:92).',
  v.claimComponent,
);
export const ClaimStatusEnum = graphEnum(
  'ClaimStatus',
  'Status van de vordering on the day asked for.',
  v.claimStatus,
);
export const CollectionActKindEnum = graphEnum(
  'CollectionActKind',
  'Invorderingshandeling (Awb afdeling 4.4.4).',
  v.collectionActKind,
);
export const DeductionMethodEnum = graphEnum('DeductionMethod', 'Wijze van inhouding.', v.deductionMethod);
export const ArrangementKindEnum = graphEnum(
  'ArrangementKind',
  'Soort regeling over een of meer vorderingen.',
  v.arrangementKind,
);
export const DecisionKindEnum = graphEnum('DecisionKind', 'Soort besluit (Awb 1:3).', v.decisionKind);
export const DutyBreachEnum = graphEnum(
  'DutyBreach',
  'Geschonden plicht, for which a fine was imposed or benefit recovered.',
  v.dutyBreach,
);
export const SettlementOutcomeEnum = graphEnum(
  'SettlementOutcome',
  'Antwoord op een voorstel voor een schuldregeling.',
  v.settlementOutcome,
);
export const BindingDegreeEnum = graphEnum(
  'BindingDegree',
  'Bindingsgraad: the room the law leaves the agency.',
  v.bindingDegree,
);
export const WeighedEnum = graphEnum('Weighed', 'Of de uitzondering is gewogen.', v.weighed);
export const DecisionCauseEnum = graphEnum(
  'DecisionCause',
  'Soort aanleiding van een besluit.',
  v.decisionCause,
);
export const ObligationKindEnum = graphEnum(
  'ObligationKind',
  'Soort verplichting uit een besluit.',
  v.obligationKind,
);
export const LivingSituationCodeEnum = graphEnum(
  'LivingSituationCode',
  'Leefvorm as the agency established it.',
  v.livingSituationCode,
);
export const FindingSourceEnum = graphEnum('FindingSource', 'Bron van een vaststelling.', v.findingSource);
export const PartnerGroundEnum = graphEnum('PartnerGround', 'Grond voor het partnerschap.', v.partnerGround);
export const ReferenceDateEnum = graphEnum('ReferenceDate', 'Peildatum of the finding.', v.referenceDate);
export const IncomeKindEnum = graphEnum('IncomeKind', 'Soort inkomen.', v.incomeKind);
export const AddressKindEnum = graphEnum('AddressKind', 'Soort adres (Wet BRP).', v.addressKind);
export const RelationKindEnum = graphEnum(
  'RelationKind',
  'Soort familierechtelijke betrekking (Wet BRP).',
  v.relationKind,
);
export const MutationKindEnum = graphEnum('MutationKind', 'Soort wijziging in de BRP.', v.mutationKind);
export const CorrectionStatusEnum = graphEnum(
  'CorrectionStatus',
  'Status van een correctieverzoek (Wet BRP 2.58).',
  v.correctionStatus,
);
export const ResidenceCertaintyEnum = graphEnum(
  'ResidenceCertainty',
  'Zekerheid van bewoning (BRP bewoning).',
  v.residenceCertainty,
);
export const LeaseKindEnum = graphEnum('LeaseKind', 'Soort woonrecht.', v.leaseKind);
export const ThreatKindEnum = graphEnum(
  'ThreatKind',
  'Soort bedreigende situatie (Wgs 4 lid 2).',
  v.threatKind,
);
export const MoratoriumKindEnum = graphEnum('MoratoriumKind', 'Soort moratorium.', v.moratoriumKind);
export const CounsellingStatusEnum = graphEnum(
  'CounsellingStatus',
  'Fase van schuldhulpverlening (Wgs).',
  v.counsellingStatus,
);
