import { countStatements } from '../subgraphs/kit/testing/statement-count';

/**
 * Loaded before the code of an agency or the hub, which then run as in production: tells the process that started them,
 * on request, how many SQL statements were sent since it last asked.
 */
const statements = countStatements();
process.on('message', () => process.send?.(statements.take().length));
