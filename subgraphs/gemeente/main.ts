import 'reflect-metadata';
import { runAgency } from '../kit/server/run';
import { agency } from './agency';

void runAgency(agency);
