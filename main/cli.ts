#!/usr/bin/env node
import { runProgram } from './cli/runProgram';

process.exitCode = await runProgram(process.argv.slice(2), import.meta.dirname);
