#!/usr/bin/env node
import { endOnFaults } from './cli/endOnFaults';
import { runProgram } from './cli/runProgram';

endOnFaults(process.env);
process.exitCode = await runProgram(process.argv.slice(2), import.meta.dirname);
