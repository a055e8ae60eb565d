import { graphEnum } from '../../../subgraphs/kit/graph/enums';
import { caseloadDimension } from '../store/breakdown';
import { caseloadSort } from '../store/list-order';

export const CaseloadSortEnum = graphEnum('CaseloadSort', 'Sortering of the work list.', caseloadSort);
export const CaseloadDimensionEnum = graphEnum(
  'CaseloadDimension',
  'Uitsplitsing: by what the caseload is grouped.',
  caseloadDimension,
);
