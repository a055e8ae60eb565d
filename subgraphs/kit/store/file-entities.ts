import type {
  ArrangementRow,
  BackPaymentRow,
  BenefitRow,
  ClaimEventRow,
  ClaimRow,
  CollectionActRow,
  DecisionRow,
  DeductionRow,
  IncomeRow,
  LivingSituationRow,
  MaatwerkContactRow,
} from './rows';

/** A class of rows, as TypeORM takes it. */
export type Entity<Row> = new () => Row;

/** The entities of one agency for the tables that every agency has. */
export interface FileEntities {
  readonly benefit: Entity<BenefitRow>;
  readonly claim: Entity<ClaimRow>;
  readonly claimEvent: Entity<ClaimEventRow>;
  readonly collectionAct: Entity<CollectionActRow>;
  readonly decision: Entity<DecisionRow>;
  readonly deduction: Entity<DeductionRow>;
  readonly arrangement: Entity<ArrangementRow>;
  readonly livingSituation: Entity<LivingSituationRow>;
  readonly income: Entity<IncomeRow>;
  readonly backPayment: Entity<BackPaymentRow>;
  readonly maatwerkContact: Entity<MaatwerkContactRow>;
}
