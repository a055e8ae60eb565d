import { printSubgraph } from './contract/print';

/** Prints the subgraph that its argument names to the process that started it. */
const printed = printSubgraph(process.argv[2] ?? '');
if (process.send) process.send(printed, () => process.disconnect());
else process.stdout.write(printed.sdl);
