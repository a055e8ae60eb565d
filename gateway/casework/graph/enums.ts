import { graphEnum } from '../../../subgraphs/kit/graph/enums';
import { words } from '../../../subgraphs/kit/vocabulary';
import { mark, markRefusal } from '../mark';

const exportKind = words({
  PRINT: 'Afdruk: a dossier on paper, or a file made for paper.',
  CSV: 'CSV-bestand: rows for a spreadsheet.',
});
export type ExportKind = keyof typeof exportKind.meanings;

export const MarkEnum = graphEnum('Mark', 'Aantekening: what was done with a signal.', mark);
export const MarkRefusalEnum = graphEnum(
  'MarkRefusal',
  'Weigering van een aantekening: why it is not recorded so.',
  markRefusal,
);
export const ExportKindEnum = graphEnum(
  'ExportKind',
  'Soort uitvoer: how something leaves the screen.',
  exportKind,
);
